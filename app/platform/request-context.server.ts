// What middleware, loaders and actions know of a request beyond the request itself.
import { createContext } from 'react-router';

/** The Content-Security-Policy nonce of this response. */
export const nonceContext = createContext<string>('');

/** The caller's address, behind as many proxies as TRUSTED_PROXIES says. */
export const clientAddressContext = createContext<string>('');
