import { redirect } from 'react-router';
import { signOut } from '#app/services/accounts/sign-out.server.ts';
import type { Route } from './+types/sign-out';
import { goOn } from '#app/ui/form-answer.server.ts';

// Signing out changes something, so a link or a picture of another site must not do it.
export function loader() {
  return redirect('/tai-khoan');
}

export async function action({ request }: Route.ActionArgs) {
  return goOn('/', await signOut(request.headers));
}
