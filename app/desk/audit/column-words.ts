import { m } from '#app/i18n/paraglide/messages.js';

/** What the trail calls a column, whichever table it is of; what is not here goes by its own name. */
const columnWords: Readonly<Record<string, () => string>> = {
  id: m.audit_col_id, slug: m.audit_col_slug, name: m.audit_col_name, status: m.audit_col_status, kind: m.audit_col_kind, code: m.audit_col_code, note: m.audit_col_note,
  village_id: m.audit_col_village_id, workshop_id: m.audit_col_workshop_id, product_id: m.audit_col_product_id, variant_id: m.audit_col_variant_id, artisan_id: m.audit_col_artisan_id,
  user_id: m.audit_col_user_id, order_id: m.audit_col_order_id, mark_id: m.audit_col_mark_id, holder_id: m.audit_col_holder_id, collection_id: m.audit_col_collection_id,
  intent_id: m.audit_col_intent_id, lot_id: m.audit_col_lot_id, craft_slug: m.audit_col_craft_slug, commune_code: m.audit_col_commune_code, province_code: m.audit_col_province_code,
  position: m.audit_col_position, created_at: m.audit_col_created_at, at: m.audit_col_at, is_demo: m.audit_col_is_demo, reason: m.audit_col_reason, text: m.audit_col_text, number: m.audit_col_number,
  year: m.audit_col_year, quantity: m.audit_col_quantity, amount: m.audit_col_amount, by_id: m.audit_col_by_id, locale: m.audit_col_locale, craft_name: m.audit_col_craft_name,
  former_commune: m.audit_col_former_commune, former_district: m.audit_col_former_district, history_since: m.audit_col_history_since, patron: m.audit_col_patron, summary: m.audit_col_summary,
  typical_products: m.audit_col_typical_products, latitude: m.audit_col_latitude, longitude: m.audit_col_longitude, sources: m.audit_col_sources, version: m.audit_col_version,
  palette: m.audit_col_palette, pattern_kind: m.audit_col_pattern_kind, scene_kind: m.audit_col_scene_kind, tagline: m.audit_col_tagline, story: m.audit_col_story, timeline: m.audit_col_timeline,
  published_at: m.audit_col_published_at, decision_number: m.audit_col_decision_number, decision_number_typed: m.audit_col_decision_number_typed, decision_date: m.audit_col_decision_date,
  authority: m.audit_col_authority, authority_level: m.audit_col_authority_level, legal_basis: m.audit_col_legal_basis, revoked_by: m.audit_col_revoked_by, owner: m.audit_col_owner,
  filed_on: m.audit_col_filed_on, granted_on: m.audit_col_granted_on, renewed_through: m.audit_col_renewed_through, rules_url: m.audit_col_rules_url, goods_classes: m.audit_col_goods_classes,
  valid_from: m.audit_col_valid_from, valid_to: m.audit_col_valid_to, revoked_on: m.audit_col_revoked_on, product_name: m.audit_col_product_name, ocop_group: m.audit_col_ocop_group,
  stars: m.audit_col_stars, points: m.audit_col_points, last_valid_day: m.audit_col_last_valid_day, validity_override_reason: m.audit_col_validity_override_reason,
  criteria_set: m.audit_col_criteria_set, evidence_key: m.audit_col_evidence_key, submitted_by: m.audit_col_submitted_by, verified_by: m.audit_col_verified_by,
  verified_by_name: m.audit_col_verified_by_name, verified_at: m.audit_col_verified_at, refusal_reason: m.audit_col_refusal_reason, revocation_number: m.audit_col_revocation_number,
  revocation_reason: m.audit_col_revocation_reason, legal_name: m.audit_col_legal_name, tax_code: m.audit_col_tax_code, registration_number: m.audit_col_registration_number, phone: m.audit_col_phone,
  email: m.audit_col_email, address_line: m.audit_col_address_line, founded_year: m.audit_col_founded_year, handling_days: m.audit_col_handling_days, photo: m.audit_col_photo,
  legal_changed_at: m.audit_col_legal_changed_at, legal_checked_at: m.audit_col_legal_checked_at, legal_checked_by: m.audit_col_legal_checked_by, lifted_at: m.audit_col_lifted_at,
  lifted_by_id: m.audit_col_lifted_by_id, lift_reason: m.audit_col_lift_reason, applicant_id: m.audit_col_applicant_id, submitted_at: m.audit_col_submitted_at, decided_at: m.audit_col_decided_at,
  decided_by: m.audit_col_decided_by, consented_at: m.audit_col_consented_at, consented_by: m.audit_col_consented_by, consent_version: m.audit_col_consent_version, author_id: m.audit_col_author_id,
  from_curator: m.audit_col_from_curator, file_name: m.audit_col_file_name, media_type: m.audit_col_media_type, bytes: m.audit_col_bytes, uploaded_by: m.audit_col_uploaded_by,
  bank_bin: m.audit_col_bank_bin, number_end: m.audit_col_number_end, holder_name: m.audit_col_holder_name, changed_by: m.audit_col_changed_by, changed_at: m.audit_col_changed_at,
  role: m.audit_col_role, invited_by: m.audit_col_invited_by, expires_at: m.audit_col_expires_at, accepted_at: m.audit_col_accepted_at, accepted_by: m.audit_col_accepted_by,
  withdrawn_at: m.audit_col_withdrawn_at, trade: m.audit_col_trade, title: m.audit_col_title, title_field: m.audit_col_title_field, title_year: m.audit_col_title_year,
  title_decision_number: m.audit_col_title_decision_number, title_verified_at: m.audit_col_title_verified_at, born_year: m.audit_col_born_year, died_year: m.audit_col_died_year,
  started_year: m.audit_col_started_year, portrait: m.audit_col_portrait, field: m.audit_col_field, document_id: m.audit_col_document_id, category: m.audit_col_category,
  materials: m.audit_col_materials, technique: m.audit_col_technique, care: m.audit_col_care, unit: m.audit_col_unit, fragile: m.audit_col_fragile, lead_days: m.audit_col_lead_days,
  shelf_life_days: m.audit_col_shelf_life_days, options: m.audit_col_options, price: m.audit_col_price, price_from: m.audit_col_price_from, price_to: m.audit_col_price_to,
  published_version: m.audit_col_published_version, sku: m.audit_col_sku, choice: m.audit_col_choice, on_hand: m.audit_col_on_hand, reserved: m.audit_col_reserved, counted_at: m.audit_col_counted_at,
  weight_grams: m.audit_col_weight_grams, length_cm: m.audit_col_length_cm, width_cm: m.audit_col_width_cm, height_cm: m.audit_col_height_cm, dimensions: m.audit_col_dimensions,
  active: m.audit_col_active, alt: m.audit_col_alt, width: m.audit_col_width, height: m.audit_col_height, drawing: m.audit_col_drawing, crop: m.audit_col_crop, content: m.audit_col_content,
  saved_by: m.audit_col_saved_by, saved_at: m.audit_col_saved_at, on_hand_delta: m.audit_col_on_hand_delta, reserved_delta: m.audit_col_reserved_delta, trace_code: m.audit_col_trace_code,
  made_on: m.audit_col_made_on, created_by: m.audit_col_created_by, serial: m.audit_col_serial, asker_id: m.audit_col_asker_id, asker_name: m.audit_col_asker_name, asked_at: m.audit_col_asked_at,
  answer: m.audit_col_answer, answered_by: m.audit_col_answered_by, answered_at: m.audit_col_answered_at, rating: m.audit_col_rating, written_at: m.audit_col_written_at, reply: m.audit_col_reply,
  replied_by: m.audit_col_replied_by, replied_at: m.audit_col_replied_at, workshop_name: m.audit_col_workshop_name, village_name: m.audit_col_village_name, goods_total: m.audit_col_goods_total,
  delivery_fee: m.audit_col_delivery_fee, delivery_total: m.audit_col_delivery_total, total: m.audit_col_total, ship_by: m.audit_col_ship_by, opened_at: m.audit_col_opened_at,
  packed_at: m.audit_col_packed_at, shipped_at: m.audit_col_shipped_at, closed_at: m.audit_col_closed_at, carrier: m.audit_col_carrier, tracking_code: m.audit_col_tracking_code,
  cod_amount: m.audit_col_cod_amount, shipped_by: m.audit_col_shipped_by, ended_at: m.audit_col_ended_at, lost: m.audit_col_lost, contact_name: m.audit_col_contact_name,
  contact_phone: m.audit_col_contact_phone, contact_email: m.audit_col_contact_email, commune_name: m.audit_col_commune_name, province_name: m.audit_col_province_name,
  payment_method: m.audit_col_payment_method, method: m.audit_col_method, pay_by: m.audit_col_pay_by, placed_at: m.audit_col_placed_at, confirmed_at: m.audit_col_confirmed_at,
  received: m.audit_col_received, attempt: m.audit_col_attempt, paid_at: m.audit_col_paid_at, sent_at: m.audit_col_sent_at, about: m.audit_col_about, started_by: m.audit_col_started_by,
  undone_by: m.audit_col_undone_by, deed: m.audit_col_deed, item_count: m.audit_col_item_count, done: m.audit_col_done, refused: m.audit_col_refused, finished_at: m.audit_col_finished_at,
  undone_at: m.audit_col_undone_at, row_count: m.audit_col_row_count, problems: m.audit_col_problems, error: m.audit_col_error, says: m.audit_col_says, means: m.audit_col_means, key: m.audit_col_key,
  phrases: m.audit_col_phrases, thing: m.audit_col_thing, words: m.audit_col_words, weight: m.audit_col_weight, from_day: m.audit_col_from_day, to_day: m.audit_col_to_day,
  home_place: m.audit_col_home_place, cover_id: m.audit_col_cover_id, link: m.audit_col_link, priority: m.audit_col_priority, email_verified: m.audit_col_email_verified, image: m.audit_col_image,
  is_administrator: m.audit_col_is_administrator, sealed_secret: m.audit_col_sealed_secret, recovery_hashes: m.audit_col_recovery_hashes, used_steps: m.audit_col_used_steps,
};

/** Null for a column that goes by its own name. The English of a text is called by the text. */
export function columnName(column: string): string | null {
  if (Object.hasOwn(columnWords, column)) return columnWords[column]!();
  const text = column.replace(/_en$/, '');
  return text !== column && Object.hasOwn(columnWords, text) ? m.audit_in_english({ column: columnWords[text]!() }) : null;
}
