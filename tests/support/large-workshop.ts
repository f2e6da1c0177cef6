// One workshop as large as the studio is built for, written by SQL through all the market's rules: products with two
// variants each, the orders of a year, most of them delivered and said something of, and what else its people see to.
import { emptyContent } from '#app/domain/listings/content.ts';
import type pg from 'pg';

export type LargeWorkshop = { id: string; slug: string };

type Size = { products: number; orders: number };

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Eight characters of the alphabet of order codes for a number, in base 31. */
const codeOf = (number: string) => `'TN' || ${Array.from({ length: 8 }, (_, place) => `substr('${alphabet}', 1 + (${number} / ${31 ** place} % 31)::int, 1)`).join(' || ')}`;

/** Needs the places of tests/support/market.ts or a seeded market; `slug` must be free. */
export async function largeWorkshop(client: pg.Client, { products, orders }: Size, slug = 'xuong-rat-lon'): Promise<LargeWorkshop> {
  const run = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
  await run('begin');
  const [village] = await run(`select id, slug, name, craft_slug from village order by slug limit 1`);
  const [place] = await run(`select code, province_code from commune order by code limit 1`);
  const [workshop] = await run(
    `insert into workshop (slug, name, kind, status, village_id, legal_name, tax_code, phone, address_line, commune_code, province_code, story, is_demo)
     values ($1, 'Xưởng Rất Lớn', 'company', 'verified', $2, 'Công ty Rất Lớn', 'MẪU-LỚN', '+84912345678', 'Số 1', $3, $4, 'Xưởng để đo.', true) returning id`,
    [slug, village.id, place.code, place.province_code],
  );
  const [artisan] = await run(`insert into artisan (slug, name, village_id, workshop_id, trade, story, is_demo) values ($1, 'Người Làm Nhiều', $2, $3, 'Thợ chuốt', 'Để đo.', true) returning id`, [`nguoi-lam-${slug}`, village.id, workshop.id]);
  const states = `case when n % 50 = 0 then 'hidden' when n % 40 = 0 then 'archived' else 'published' end`;
  await run(
    `insert into product (slug, name, status, village_id, craft_slug, workshop_id, artisan_id, category, materials, care, story, fragile, published_at, is_demo, created_at, updated_at)
     select $1 || '-' || n, (array['Bình tỳ bà', 'Ấm trà', 'Bát hoa', 'Đĩa', 'Lọ lộc bình', 'Chén quân'])[1 + n % 6] || ' số ' || n, (${states})::product_status, $2, $3, $4, $5,
       'Bình, lọ', 'Sét trắng', 'Lau khăn ẩm.', 'Để đo.', n % 3 = 0, now() - n * interval '1 hour', true, now() - n * interval '1 hour', now() - n * interval '1 hour'
     from generate_series(1, $6::int) n`,
    [slug, village.id, village.craft_slug, workshop.id, artisan.id, products],
  );
  await run(
    `insert into variant (product_id, sku, name, choice, position, price, weight_grams, length_cm, width_cm, height_cm)
     select p.id, upper($1) || '-' || row_number() over (order by p.created_at desc, p.id) || '-' || x, case x when 1 then 'nhỏ' else 'lớn' end, jsonb_build_object('size', x::text), x, 50000 * x + (row_number() over (order by p.id) % 90) * 10000, 800 * x, 20, 20, 30
     from product p cross join generate_series(1, 2) x where p.workshop_id = $2`,
    [slug, workshop.id],
  );
  await run(
    `insert into picture (product_id, position, alt, width, height, drawing)
     select id, 0, name, 800, 1000, jsonb_build_object('kind', 'product', 'family', 'binh-gom', 'seed', slug, 'view', 'plate') from product where workshop_id = $1`,
    [workshop.id],
  );
  await run(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, reason) select v.id, 'opening', 60, 0, 'Tồn đầu kỳ' from variant v join product p on p.id = v.product_id where p.workshop_id = $1`, [workshop.id]);
  await sell(run, { workshop: workshop.id as string, village: village as Village, place: place as Place, orders });
  await hear(run, workshop.id);
  await lists(run, workshop.id, village.craft_slug, slug);
  await run('commit');
  await run('analyze');
  return { id: workshop.id, slug };
}

type Run = (sql: string, values?: unknown[]) => Promise<Record<string, never>[]>;
type Village = { slug: string; name: string };
type Place = { code: string; province_code: string };

/** One order an instant, going back a year: the newest few hundred are still to be packed or under way. */
async function sell(run: Run, { workshop, village, place, orders }: { workshop: string; village: Village; place: Place; orders: number }): Promise<void> {
  const state = `case when n <= least(300, $1 / 20) then 'waiting' when n <= least(500, $1 / 10) then 'packed' when n <= least(900, $1 / 5) then 'shipped' when n % 60 = 0 then 'cancelled' when n % 70 = 0 then 'returned' else 'delivered' end`;
  await run(
    `create temporary table sold on commit drop as
     select n, uuidv7() as order_id, uuidv7() as consignment_id, uuidv7() as line_id, ${codeOf('n')} as code, ${state} as state, now() - n * (interval '360 days' / $1) as at, 1 + n % 2 as quantity, n % 4 <> 0 as cash, null::uuid as variant_id
     from generate_series(1, $1::bigint) n`,
    [orders],
  );
  await run(`create temporary table goods on commit drop as select row_number() over (order by md5(v.id::text)) - 1 as place, v.id, v.product_id, v.price, v.sku, v.name as variant_name, p.name as product_name, p.slug as product_slug, p.fragile, v.weight_grams, (select id from picture i where i.product_id = p.id limit 1) as picture_id from variant v join product p on p.id = v.product_id where p.workshop_id = $1`, [workshop]);
  await run(`update sold set variant_id = g.id from goods g where g.place = sold.n % (select count(*) from goods)`);
  const fee = 30_000;
  await run(
    `insert into orders (id, code, checkout_key, status, contact_name, contact_phone, address_line, commune_code, commune_name, province_code, province_name, goods_total, delivery_total, total, payment_method, pay_by, sale_information, placed_at, confirmed_at, closed_at)
     select s.order_id, s.code, gen_random_uuid(), (case s.state when 'cancelled' then 'cancelled' when 'delivered' then 'completed' else 'placed' end)::order_status, 'Khách Số ' || s.n % 9000, '+849' || lpad((s.n % 9000)::text, 8, '0'), 'Số ' || s.n,
       $1, 'Phường Thử', $2, 'Hà Nội', g.price * s.quantity, ${fee}, g.price * s.quantity + ${fee}, (case when s.cash then 'cash_on_delivery' else 'bank_transfer' end)::payment_method, case when s.cash then null else s.at end, '{}', s.at, s.at, case when s.state in ('cancelled', 'delivered') then s.at end
     from sold s join goods g on g.id = s.variant_id`,
    [place.code, place.province_code],
  );
  const consign = (which: string) => run(
    `insert into consignment (id, order_id, workshop_id, position, status, workshop_name, village_slug, village_name, goods_total, delivery_fee, delivery_quote, ship_by, opened_at, accepted_at, packed_at, shipped_at, closed_at, created_at)
     select s.consignment_id, s.order_id, $1, 0, s.state::consignment_status, 'Xưởng Rất Lớn', $2, $3, g.price * s.quantity, ${fee}, jsonb_build_object('ready', ((s.at at time zone 'Asia/Ho_Chi_Minh')::date + 2)::text, 'earliest', ((s.at at time zone 'Asia/Ho_Chi_Minh')::date + 4)::text, 'latest', ((s.at at time zone 'Asia/Ho_Chi_Minh')::date + 6)::text),
       (s.at at time zone 'Asia/Ho_Chi_Minh')::date + 2, s.at, case when s.state <> 'waiting' then s.at end, case when s.state in ('packed', 'shipped', 'delivered', 'returned') then s.at end, case when s.state in ('shipped', 'delivered', 'returned') then s.at end, case when s.state in ('delivered', 'returned', 'cancelled') then s.at + interval '3 days' end, s.at
     from sold s join goods g on g.id = s.variant_id where ${which}`,
    [workshop, village.slug, village.name],
  );
  // Each asks whether its buyer was here before: what the planner knows of the first few keeps that one step for all others.
  await consign('s.n <= 500');
  await run('analyze consignment');
  await consign('s.n > 500');
  await run(
    `insert into order_line (id, order_id, consignment_id, product_id, variant_id, position, quantity, unit_price, total, product_name, product_slug, variant_name, sku, picture_id, village_name, weight_grams, length_cm, width_cm, height_cm, fragile)
     select s.line_id, s.order_id, s.consignment_id, g.product_id, g.id, 0, s.quantity, g.price, g.price * s.quantity, g.product_name, g.product_slug, g.variant_name, g.sku, g.picture_id, $1, g.weight_grams, 20, 20, 30, g.fragile from sold s join goods g on g.id = s.variant_id`,
    [village.name],
  );
  await run(
    `insert into payment (order_id, method, status, amount, received, attempt, paid_at, created_at, updated_at)
     select s.order_id, (case when s.cash then 'cash_on_delivery' else 'bank_transfer' end)::payment_method, (case when s.state = 'cancelled' then 'expired' when s.cash and s.state <> 'delivered' then 'due_on_delivery' else 'paid' end)::payment_status,
       g.price * s.quantity + ${fee}, case when s.state = 'cancelled' or (s.cash and s.state <> 'delivered') then 0 else g.price * s.quantity + ${fee} end, 1, case when s.state = 'cancelled' or (s.cash and s.state <> 'delivered') then null else s.at end, s.at, s.at
     from sold s join goods g on g.id = s.variant_id`,
  );
  await run(
    `insert into shipment (id, consignment_id, position, status, carrier, tracking_code, cod_amount, shipped_at, ended_at)
     select uuidv7(), s.consignment_id, 0, (case when s.state = 'shipped' then 'shipped' when s.state = 'returned' then 'returned' else 'delivered' end)::shipment_status, 'ghn', 'LARGE' || s.n, case when s.cash then g.price * s.quantity + ${fee} else 0 end, s.at, case when s.state <> 'shipped' then s.at + interval '3 days' end
     from sold s join goods g on g.id = s.variant_id where s.state in ('shipped', 'delivered', 'returned')`,
  );
  await run(`insert into shipment_line (shipment_id, order_line_id, quantity) select h.id, s.line_id, s.quantity from sold s join shipment h on h.consignment_id = s.consignment_id`);
  await run(
    `insert into receipt (source, reference, order_id, payment_id, amount, verdict, received_at)
     select (case when s.cash then 'cash' else 'bank' end)::receipt_source, case when s.cash then (select h.id::text from shipment h where h.consignment_id = s.consignment_id) else 'large-' || s.order_id end, s.order_id, p.id, p.received, 'paid', s.at + case when s.cash then interval '3 days' else interval '0' end from sold s join payment p on p.order_id = s.order_id where p.received > 0`,
  );
  const move = (kind: string, hand: string, reserved: string, when: string, shift: string) =>
    run(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, order_line_id, at) select s.variant_id, '${kind}', ${hand}, ${reserved}, s.line_id, s.at + interval '${shift}' from sold s where ${when}`);
  // As many as were sold come in first, so that stock is never short.
  await run(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, reason, at) select variant_id, 'receipt', sum(quantity), 0, 'Nung lò', now() - interval '1 year' from sold group by 1`);
  await move('reserve', '0', 's.quantity', 'true', '0');
  await move('ship', '-s.quantity', '-s.quantity', `s.state in ('shipped', 'delivered', 'returned')`, '1 day');
  await move('release', '0', '-s.quantity', `s.state = 'cancelled'`, '1 day');
  await move('return', 's.quantity', '0', `s.state = 'returned'`, '3 days');
}

const questions = 5_000;
/** Of those that nobody has answered yet, the newest. */
const waiting = 200;

/** A review of every line that arrived, most of them without words, and questions over the year. */
async function hear(run: Run, workshop: string): Promise<void> {
  await run(
    `insert into review (order_line_id, product_id, workshop_id, name, rating, text, written_at, reply, replied_at)
     select l.id, l.product_id, c.workshop_id, 'Khách', 3 + l.number % 3, case when l.number % 3 = 0 then 'Hàng đẹp, gói kỹ, đúng như ảnh.' else '' end, c.opened_at + interval '5 days',
       case when l.number % 6 = 0 then 'Cảm ơn anh chị.' end, case when l.number % 6 = 0 then c.opened_at + interval '6 days' end
     from (select *, row_number() over (order by id) as number from order_line) l join consignment c on c.id = l.consignment_id where c.workshop_id = $1 and c.status = 'delivered'`,
    [workshop],
  );
  await run(
    `insert into question (product_id, workshop_id, asker_name, text, asked_at, answer, answered_at)
     select p.id, $1, 'Khách', 'Món này có rửa bằng máy được không?', now() - n * interval '100 minutes', case when n > $2 then 'Anh chị rửa tay thì men bền hơn.' end, case when n > $2 then now() - n * interval '100 minutes' + interval '1 hour' end
     from generate_series(1, $3::int) n join (select id, row_number() over (order by id) as place, count(*) over () as places from product where workshop_id = $1) p on p.place = 1 + n % p.places`,
    [workshop, waiting, questions],
  );
}

const [drafts, lots, certificates] = [500, 500, 300];

/** New listings that are being written, what came out of the kiln together, and the certificates of what was rated. */
async function lists(run: Run, workshop: string, craftSlug: string, slug: string): Promise<void> {
  const content = { ...emptyContent('00000000-0000-4000-8000-000000000000', { craftSlug }), materials: 'Sét trắng', care: 'Lau khăn ẩm.', story: 'Để đo. '.repeat(100) };
  await run(
    `insert into listing_draft (workshop_id, name, content, saved_at)
     select $1, 'Bản nháp ' || n, $2::jsonb || jsonb_build_object('name', 'Bản nháp ' || n, 'variants', jsonb_build_array($2::jsonb -> 'variants' -> 0 || jsonb_build_object('id', gen_random_uuid()))), now() - n * interval '1 hour' from generate_series(1, $3::int) n`,
    [workshop, JSON.stringify(content), drafts],
  );
  await run(
    `insert into lot (workshop_id, variant_id, code, trace_code, made_on, quantity, created_at)
     select $1, v.id, 'LO-' || v.number, upper(substr(md5($3 || v.id), 1, 12)), current_date - (v.number % 365)::int, 1 + v.number % 200, now() - v.number * interval '6 hours'
     from (select v.id, row_number() over (order by v.sku) as number from variant v join product p on p.id = v.product_id where p.workshop_id = $1) v where v.number <= $2`,
    [workshop, lots, slug],
  );
  await run(
    `insert into ocop_certificate (code, product_id, holder_id, product_name, ocop_group, stars, decision_number, decision_date, last_valid_day, authority, authority_level, evidence_key, status, verified_by_name, verified_at)
     select upper(substr(md5($3 || p.id), 1, 12)), p.id, $1, p.name, 'craft', 3 + p.number % 2, p.number || '/QĐ-UBND', p.day, (p.day + interval '36 months')::date, 'UBND thành phố Hà Nội', 'province', gen_random_uuid()::text, 'verified', 'Người xem giấy tờ', now()
     from (select id, name, number, current_date - (30 + number % 1000)::int as day from (select id, name, row_number() over (order by slug) as number from product where workshop_id = $1) all_goods) p where p.number <= $2`,
    [workshop, certificates, slug],
  );
}
