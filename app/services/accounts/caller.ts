/** What the account's services need to know of who calls, beyond what they are asked. */
export type Caller = {
  headers: Headers;
  clientAddress: string;
};

export type TooMany = { ok: false; code: 'too-many-attempts'; retryAfterSeconds: number };

/** The library reads nothing of the request but its cookies: what a browser says about itself is not kept. */
export function cookiesOnly(headers: Headers): Headers {
  const cookies = headers.get('Cookie');
  return new Headers(cookies ? { Cookie: cookies } : {});
}
