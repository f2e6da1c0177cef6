// A large catalogue for measuring: the written products again and again, each with a number, a price and a stock of its
// own, sold by numbered workshops of the same villages.
import type { Transaction } from '#app/platform/db.server.ts';

const portion = 10_000;
/** So many rounds of the written products are sold by one set of workshops. */
const roundsPerWorkshop = 4;

/** Adds numbered copies of the demonstration products until there are `total`. Ids and slugs are new, drawings are shared. */
export async function multiply(tx: Transaction, total: number, say: (line: string) => void): Promise<void> {
  const originals = await tx.product.count();
  await tx.$executeRaw`create temporary table original on commit drop as select id, workshop_id, row_number() over (order by published_at desc, id) - 1 as place from product`;
  await tx.$executeRaw`create temporary table copy (source uuid, id uuid primary key, workshop_id uuid, maker boolean, number int) on commit drop`;
  await tx.$executeRaw`create temporary table variant_copy (source uuid, id uuid primary key, product_id uuid, number int) on commit drop`;
  await multiplyWorkshops(tx, Math.ceil(total / originals / roundsPerWorkshop));
  for (let made = originals; made < total; made += portion) {
    const upTo = Math.min(made + portion, total);
    await tx.$executeRaw`truncate copy, variant_copy`;
    // The first rounds stay with the written workshops and their makers.
    await tx.$executeRaw`
      insert into copy select o.id, uuidv7(), w.id, w.number = 1, n / ${originals}::int
      from generate_series(${made}::int, ${upTo - 1}::int) n
        join original o on o.place = n % ${originals}::int
        join workshop_copy w on w.source = o.workshop_id and w.number = n / ${originals}::int / ${roundsPerWorkshop}::int + 1`;
    await copyProducts(tx);
    await copyCertificates(tx);
    say(`${upTo} products.`);
  }
  // The last set of workshops may have been reached only in part.
  await tx.$executeRaw`delete from workshop w using workshop_copy c where c.id = w.id and c.number > 1 and not exists (select from product p where p.workshop_id = w.id)`;
  await tx.$executeRaw`analyze`;
}

/** Sets of workshops: the written ones are number 1. */
async function multiplyWorkshops(tx: Transaction, sets: number): Promise<void> {
  await tx.$executeRaw`
    create temporary table workshop_copy on commit drop as
    select w.id as source, case when n = 1 then w.id else uuidv7() end as id, n as number from workshop w cross join generate_series(1, ${sets}::int) n`;
  await tx.$executeRaw`create index on workshop_copy (source, number)`;
  await tx.$executeRaw`
    insert into workshop (id, slug, name, kind, status, village_id, legal_name, tax_code, registration_number, phone, email, address_line, commune_code, province_code, story, founded_year,
      handling_days, is_demo)
    select c.id, w.slug || '-so-' || c.number, w.name || ' số ' || c.number, w.kind, w.status, w.village_id, w.legal_name || ' số ' || c.number, w.tax_code || '-' || c.number,
      w.registration_number || '-' || c.number, w.phone, w.email, w.address_line, w.commune_code, w.province_code, w.story, w.founded_year, w.handling_days, true
    from workshop_copy c join workshop w on w.id = c.source where c.number > 1`;
}

async function copyProducts(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    insert into product (id, slug, name, name_en, status, village_id, craft_slug, workshop_id, artisan_id, category, materials, technique, care, story, unit, fragile, lead_days,
      shelf_life_days, options, is_demo, published_at, created_at)
    select c.id, p.slug || '-so-' || c.number, p.name || ' số ' || c.number, p.name_en || ' no. ' || c.number, p.status, p.village_id, p.craft_slug, c.workshop_id,
      case when c.maker then p.artisan_id end, p.category, p.materials, p.technique, p.care, p.story, p.unit, p.fragile, p.lead_days, p.shelf_life_days, p.options, true,
      p.published_at - c.number * interval '3 hours', p.created_at - c.number * interval '3 hours'
    from copy c join product p on p.id = c.source`;
  await tx.$executeRaw`insert into variant_copy select v.id, uuidv7(), c.id, c.number from copy c join variant v on v.product_id = c.source`;
  await tx.$executeRaw`
    insert into variant (id, product_id, sku, name, name_en, choice, position, price, weight_grams, length_cm, width_cm, height_cm, dimensions)
    select c.id, c.product_id, v.sku || '-S' || c.number, v.name, v.name_en, v.choice, v.position,
      greatest(5000, round(v.price * (0.7 + (c.number * 37 % 60) / 100.0) / 5000) * 5000)::bigint, v.weight_grams, v.length_cm, v.width_cm, v.height_cm, v.dimensions
    from variant_copy c join variant v on v.id = c.source`;
  await tx.$executeRaw`
    insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, reason)
    select id, 'opening', 20 + number % 80, 0, 'Tồn đầu kỳ (mẫu)' from variant_copy where number % 19 <> 0`;
  await tx.$executeRaw`
    insert into picture (product_id, position, alt, alt_en, width, height, drawing)
    select c.id, p.position, p.alt || ' số ' || c.number, p.alt_en || ' no. ' || c.number, p.width, p.height, p.drawing
    from copy c join picture p on p.product_id = c.source where p.position < 3`;
}

async function copyCertificates(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    insert into ocop_certificate (code, product_id, holder_id, product_name, ocop_group, stars, points, decision_number, decision_date, last_valid_day, authority, authority_level,
      criteria_set, evidence_key, status, verified_by_name, verified_at, is_demo)
    select o.code || 'N' || c.number, c.id, c.workshop_id, o.product_name || ' số ' || c.number, o.ocop_group, o.stars, o.points, o.decision_number, o.decision_date, o.last_valid_day,
      o.authority, o.authority_level, o.criteria_set, o.evidence_key, o.status, o.verified_by_name, o.verified_at, true
    from copy c join ocop_certificate o on o.product_id = c.source where o.status = 'verified'`;
}
