import type { WorkshopStanding } from '#app/domain/access/policy.ts';
import { m } from '#app/i18n/paraglide/messages.js';

export const standingWords: Readonly<Record<WorkshopStanding, () => string>> = { verified: m.desk_workshop_verified, suspended: m.desk_workshop_suspended, unverified: m.desk_workshop_unverified };
