// A mark and a licence as the rules look at them, of their rows.
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import type { Mark, MarkKind, MarkLicence } from '#app/domain/villages/mark.ts';

type MarkRow = { kind: MarkKind; grantedOn: Date | null; renewedThrough: Date | null; goodsClasses: number[] };
type LicenceRow = { workshopId: string; validFrom: Date; validTo: Date | null; revokedOn: Date | null; memberLeftOn: Date | null };

export const dayOf = (date: Date | null): string | null => date && hanoiDay(date);

export const markRecord = ({ kind, grantedOn, renewedThrough, goodsClasses }: MarkRow): Mark => ({ kind, grantedOn: dayOf(grantedOn), renewedThrough: dayOf(renewedThrough), goodsClasses });

export const licenceRecord = ({ workshopId, validFrom, validTo, revokedOn, memberLeftOn }: LicenceRow): MarkLicence => ({ workshopId, validFrom: hanoiDay(validFrom), validTo: dayOf(validTo), revokedOn: dayOf(revokedOn), memberLeftOn: dayOf(memberLeftOn) });
