import { data } from 'react-router';

/** Every address that is none: answered inside the storefront's frame, with a way on. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
