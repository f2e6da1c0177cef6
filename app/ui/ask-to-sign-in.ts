import { redirect } from 'react-router';
import { withoutLocale } from '#app/i18n/addresses.ts';

/** The way to the sign-in page and back here; after a form was sent the way back is its page, not the sending. */
export function askToSignIn(request: Request, url: URL): Response {
  return redirect(`/dang-nhap?tiep=${encodeURIComponent(withoutLocale(url.pathname) + (request.method === 'GET' ? url.search : ''))}`);
}
