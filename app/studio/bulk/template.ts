// GET /xuong-cua-toi/:workshop/hang/nhap/mau: the heads of a table of goods, to fill in.
import { FILLED_COLUMNS } from '#app/domain/listings/sheet.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { sheetColumns } from '#app/services/listings/export-goods.server.ts';
import { fileAnswer } from './file-answer.server.ts';

export const loader = () => fileAnswer(m.bulk_file_template(), 'xlsx', { name: m.bulk_head_name(), columns: sheetColumns(getLocale(), FILLED_COLUMNS), rows: [] });
