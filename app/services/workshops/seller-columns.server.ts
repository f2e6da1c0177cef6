import { Prisma } from '#prisma/generated/client.ts';

/** A Seller as JSON, for a query over `workshop w join village v join commune u join province n`. */
export const sellerColumns = Prisma.sql`json_build_object('slug', w.slug, 'name', w.name, 'kind', w.kind, 'legalName', w.legal_name,
  'taxCode', w.tax_code, 'registrationNumber', w.registration_number, 'phone', w.phone, 'email', w.email,
  'address', concat_ws(', ', w.address_line, u.name, n.short_name), 'provinceCode', w.province_code, 'handlingDays', w.handling_days,
  'village', json_build_object('slug', v.slug, 'name', v.name), 'isDemo', w.is_demo)`;
