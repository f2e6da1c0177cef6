// Which service does which job.
import { db } from '#app/platform/db.server.ts';
import { enqueue, type GivenUp, type Tasks } from '#app/platform/jobs.server.ts';
import { clearStaleCarts } from '#app/services/cart/clear-stale-carts.server.ts';
import { clearOldFigures } from '#app/services/figures/clear-old-figures.server.ts';
import { announceConsignments } from '#app/services/consignments/announce-consignments.server.ts';
import { pushConsignment } from '#app/services/consignments/push-consignment.server.ts';
import { sendMail } from '#app/services/mail/send-mail.server.ts';
import { checkImport } from '#app/services/imports/check-import.server.ts';
import { giveUpImport } from '#app/services/imports/give-up-import.server.ts';
import { runImport } from '#app/services/imports/run-import.server.ts';
import { undoImport } from '#app/services/imports/undo-import.server.ts';
import { giveUpGoodsChange } from '#app/services/listings/give-up-goods-change.server.ts';
import { runGoodsChange } from '#app/services/listings/run-goods-change.server.ts';
import { tidyGoods } from '#app/services/listings/tidy-goods.server.ts';
import { warnOfEndingMarks } from '#app/services/marks/warn-of-ending-marks.server.ts';
import { remindExpiringCertificates } from '#app/services/ocop/remind-expiring-certificates.server.ts';
import { forgetPapers } from '#app/services/papers/forget-papers.server.ts';
import { expireOrder } from '#app/services/payments/expire-order.server.ts';
import { sendRefund } from '#app/services/payments/send-refund.server.ts';
import { settleWebhookEvent } from '#app/services/payments/settle-webhook-event.server.ts';
import { enqueuePictureSizes } from '#app/services/pictures/enqueue-picture-sizes.server.ts';
import { forgetPhotos } from '#app/services/pictures/forget-photos.server.ts';
import { makePictureSizes } from '#app/services/pictures/make-picture-sizes.server.ts';
import { warmPictures } from '#app/services/pictures/warm-pictures.server.ts';
import { buildSearch } from '#app/services/search/build-search.server.ts';
import { clearOldDemand } from '#app/services/search/clear-old-demand.server.ts';
import { syncExpiredStars } from '#app/services/search/sync-expired-stars.server.ts';
import { syncSearch } from '#app/services/search/sync-search.server.ts';
import { tidySearch } from '#app/services/search/tidy-search.server.ts';
import { mailNewQuestions } from '#app/services/voices/mail-new-questions.server.ts';

// Some two seconds of work: a stop waits for it, and a container's host waits ten for a stop.
const picturesAtOnce = 2;

/** Work that a page counts along: it may not count for ever. */
export const givenUp: GivenUp = {
  'change-goods': ({ changeId }) => giveUpGoodsChange(changeId),
  'check-import': ({ runId }) => giveUpImport(runId, 'checking'),
  'run-import': ({ runId }) => giveUpImport(runId, 'importing'),
  'undo-import': ({ runId }) => giveUpImport(runId, 'undoing'),
};

export const tasks: Tasks = {
  'expire-order': expireOrder,
  'send-mail': sendMail,
  'settle-webhook-event': settleWebhookEvent,
  'send-refund': sendRefund,
  'announce-consignments': announceConsignments,
  'push-consignment': pushConsignment,
  'sync-search': syncSearch,
  'build-search': buildSearch,
  'sync-expired-stars': syncExpiredStars,
  'tidy-search': tidySearch,
  'clear-stale-carts': clearStaleCarts,
  'clear-old-demand': clearOldDemand,
  'remind-expiring-certificates': remindExpiringCertificates,
  'warn-of-ending-marks': warnOfEndingMarks,
  async 'make-picture-sizes'({ pictureIds }) {
    const [one, ...others] = pictureIds;
    if (others.length > 0) await enqueuePictureSizes(db(), pictureIds);
    else if (one) await makePictureSizes(one);
  },
  'change-goods': runGoodsChange,
  'check-import': checkImport,
  'run-import': runImport,
  'undo-import': undoImport,
  'clear-old-figures': clearOldFigures,
  'forget-papers': forgetPapers,
  'forget-photos': forgetPhotos,
  'tidy-goods': tidyGoods,
  'mail-new-questions': mailNewQuestions,
  // A chain of short jobs, so that a stop never waits for the whole catalogue.
  async 'warm-pictures'({ after }) {
    const next = await warmPictures({ after, take: picturesAtOnce });
    if (next) await enqueue(db(), 'warm-pictures', { after: next }, { key: `warm-pictures:${next}`, priority: 10 });
  },
};
