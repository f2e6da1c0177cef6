import { createHash, randomBytes } from 'node:crypto';

/** What stands in the address of an invitation; we keep only its hash. */
export const newInvitationToken = (): string => randomBytes(24).toString('base64url');
export const hashInvitationToken = (token: string): string => createHash('sha256').update(token).digest('hex');
