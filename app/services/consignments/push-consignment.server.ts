import { formatWeekday, formatDayMonth, hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { db } from '#app/platform/db.server.ts';
import { sendPush } from '#app/platform/web-push.server.ts';

const tongue = { locale: 'vi' } as const;

/** The job of one browser and one new consignment. A browser that went away is forgotten. Nothing in it says who bought. */
export async function pushConsignment({ subscriptionId, consignmentId }: { subscriptionId: string; consignmentId: string }): Promise<void> {
  const [subscription, consignment] = await Promise.all([
    db().pushSubscription.findUnique({ where: { id: subscriptionId } }),
    db().consignment.findUnique({ where: { id: consignmentId }, include: { workshop: { select: { slug: true } }, lines: { select: { quantity: true } } } }),
  ]);
  if (!subscription || !consignment || !(consignment.status === 'waiting' || consignment.status === 'confirmed')) return;
  const day = consignment.shipBy && hanoiDay(consignment.shipBy);
  const pieces = consignment.lines.reduce((all, { quantity }) => all + quantity, 0);
  const sent = await sendPush(subscription, {
    title: m.parcel_mail_new_title({ workshop: consignment.workshopName }, tongue),
    body: [m.parcel_count({ count: pieces }, tongue), day ? m.parcel_mail_new_by({ day: `${formatWeekday(day, 'vi')} ${formatDayMonth(day, 'vi')}` }, tongue) : m.parcel_mail_new_soon({}, tongue)].join('. '),
    path: `/xuong-cua-toi/${consignment.workshop.slug}/kien/${consignment.id}`,
    tag: consignment.id,
  });
  if (sent === 'gone') await db().pushSubscription.deleteMany({ where: { id: subscriptionId } });
}
