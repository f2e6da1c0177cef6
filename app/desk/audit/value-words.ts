import { formatDong } from '#app/domain/money/dong.ts';
import { formatDate, formatDateTime, isDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

const standings: Readonly<Record<string, () => string>> = {
  draft: m.audit_val_draft, published: m.audit_val_published, hidden: m.audit_val_hidden, archived: m.audit_val_archived, submitted: m.audit_val_submitted, verified: m.audit_val_verified,
  rejected: m.audit_val_rejected, revoked: m.audit_val_revoked, superseded: m.audit_val_superseded, unverified: m.audit_val_unverified, suspended: m.audit_val_suspended, open: m.audit_val_open,
  questioned: m.audit_val_questioned, approved: m.audit_val_approved, refused: m.audit_val_refused, waiting: m.audit_val_waiting, confirmed: m.audit_val_confirmed, packed: m.audit_val_packed,
  shipped: m.audit_val_shipped, delivered: m.audit_val_delivered, cancelled: m.audit_val_cancelled, returned: m.audit_val_returned, awaiting_payment: m.audit_val_awaiting_payment,
  placed: m.audit_val_placed, expired: m.audit_val_expired, completed: m.audit_val_completed, owner: m.audit_val_owner, staff: m.audit_val_staff,
};

const STANDING = new Set(['status', 'role']);
const MONEY = new Set(['price', 'price_from', 'price_to', 'amount', 'received', 'total', 'goods_total', 'delivery_total', 'delivery_fee', 'cod_amount']);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** A value of the trail as a curator reads it: people and places by their names, days, money and standings in words; else as it is. */
export function valueWords(column: string, value: string | null, names: Readonly<Record<string, string>>): string | null {
  if (value === null) return null;
  const name = names[`${column} ${value}`];
  if (name !== undefined) return name;
  if (value === 'true') return m.audit_yes();
  if (value === 'false') return m.audit_no();
  if (STANDING.has(column)) return Object.hasOwn(standings, value) ? standings[value]!() : value;
  if (MONEY.has(column) && /^-?\d{1,15}$/.test(value)) return formatDong(Number(value), getLocale());
  if (isDay(value)) return formatDate(value, getLocale());
  if (INSTANT.test(value)) return formatDateTime(new Date(value), getLocale());
  return listed(value) ?? value;
}

/** A list of texts, without the marks of JSON. */
function listed(value: string): string | null {
  if (!value.startsWith('["')) return null;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list.join(', ') : null;
  } catch {
    return null;
  }
}
