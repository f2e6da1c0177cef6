// What stands where an address has an id: a text that is none finds nothing, it does not fail in the database.
import { expect, test } from 'vitest';
import { getOwnArtisan } from '#app/services/artisans/get-own-artisan.server.ts';
import { getTitleClaim } from '#app/services/artisans/get-title-claim.server.ts';
import { getTitleScan } from '#app/services/artisans/get-title-scan.server.ts';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { exportImport } from '#app/services/imports/export-import.server.ts';
import { getImport } from '#app/services/imports/get-import.server.ts';
import { getPaper } from '#app/services/joining/get-paper.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { getGoodsChange } from '#app/services/listings/get-goods-change.server.ts';
import { previewListing } from '#app/services/listings/preview-listing.server.ts';
import { getCertificateScan } from '#app/services/ocop/get-certificate-scan.server.ts';
import { getCertificateToCheck } from '#app/services/ocop/get-certificate-to-check.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { readCounts } from '#app/studio/stock/read-counts.ts';
import { applied, freshMarket } from '../joining/applicants.ts';

const database = freshMarket();

test.each(['-'.repeat(36), 'a'.repeat(36), '../../etc', ''])('%j is the id of nothing', async (id) => {
  const { owner, curator, studio, slug } = await applied(database.db);
  const [actor, desk] = [await owner.actor(), await curator.actor()];
  const found = await Promise.all([
    getImport(actor, studio, id, 1), exportImport(actor, studio, id), getGoodsChange(actor, studio, id), getDraft(actor, studio.id, id), previewListing(actor, slug, id), getOwnArtisan(actor, subjectOf(studio), id),
    getConsignment(actor, { workshopId: studio.id, consignmentId: id }), getLabels(actor, { workshopId: studio.id, consignmentIds: [id] }).then(([one]) => one ?? null), getPaper(actor, slug, id),
    getTitleClaim(desk, id), getTitleScan(desk, id), getCertificateToCheck(desk, id), getCertificateScan(desk, id),
  ]);
  expect(found.every((one) => one === null)).toBe(true);
  const form = new FormData();
  form.set(`dem.${id}`, '3');
  form.set(`khoa.${id}`, crypto.randomUUID());
  expect(readCounts(form, new Date())).toEqual({ ok: true, counts: [] });
});
