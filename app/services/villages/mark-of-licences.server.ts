// The village's mark that a workshop may show, of its licences as they are read with their marks.
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { isLicenceInForce, isMarkInForce, type MarkKind, type ShownMark } from '#app/domain/villages/mark.ts';

export type LicenceRow = { workshopId: string; validFrom: Date; validTo: Date | null; revokedOn: Date | null; mark: { kind: MarkKind; name: string; grantedOn: Date | null; renewedThrough: Date | null; goodsClasses: number[] } };

/** The first mark that is in force with its licence today; null when none is. */
export function markOf(licences: readonly LicenceRow[], today: Day): ShownMark | null {
  const day = (date: Date | null): Day | null => date && hanoiDay(date);
  const live = licences.find(
    ({ mark, ...licence }) =>
      isMarkInForce({ ...mark, grantedOn: day(mark.grantedOn), renewedThrough: day(mark.renewedThrough) }, today) &&
      isLicenceInForce({ workshopId: licence.workshopId, validFrom: hanoiDay(licence.validFrom), validTo: day(licence.validTo), revokedOn: day(licence.revokedOn) }, today),
  );
  return live ? { kind: live.mark.kind, name: live.mark.name } : null;
}
