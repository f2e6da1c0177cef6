// The messages themselves: both languages say the same things with the same facts, and nobody keeps a word that no page says.
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import settings from './project.inlang/settings.json' with { type: 'json' };

type Variants = { declarations: string[]; selectors: string[]; match: Record<string, string> };
type Message = string | [Variants];

const folder = new URL('messages/', import.meta.url);
const subjects = (await readdir(new URL('vi/', folder))).map((file) => file.replace('.json', ''));

async function read(locale: string): Promise<Map<string, Message>> {
  const files = await Promise.all(subjects.map(async (subject) => JSON.parse(await readFile(new URL(`${locale}/${subject}.json`, folder), 'utf8')) as Record<string, Message>));
  return new Map(files.flatMap((file) => Object.entries(file)));
}

const [vi, en] = await Promise.all(['vi', 'en'].map(read)) as [Map<string, Message>, Map<string, Message>];

const wordings = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message[0].match));
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
/** Which facts a message tells: the fullest of its wordings tells them all. */
const facts = (message: Message): string[] => [...new Set(wordings(message).flatMap(placeholders))].sort();

async function sources(at: URL): Promise<string[]> {
  const entries = await readdir(at, { withFileTypes: true });
  const inside = entries.filter(({ name }) => !/^(paraglide|project\.inlang|messages|kit)$|\.test\./.test(name));
  const texts = await Promise.all(inside.map((entry) => (entry.isDirectory() ? sources(new URL(`${entry.name}/`, at)) : /\.tsx?$/.test(entry.name) ? readFile(new URL(entry.name, at), 'utf8').then((text) => [text]) : [])));
  return texts.flat();
}

test('every file of messages is compiled, and in both languages', async () => {
  const compiled = settings['plugin.inlang.messageFormat'].pathPattern.map((pattern) => /([\w-]+)\.json$/.exec(pattern)![1]!);
  expect(subjects.toSorted()).toEqual(compiled.toSorted());
  expect((await readdir(new URL('en/', folder))).toSorted()).toEqual((await readdir(new URL('vi/', folder))).toSorted());
});

test('no message is missing or left over in either language', () => {
  expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
  expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
});

test('both languages tell the same facts', () => {
  const different = [...vi].filter(([key, message]) => facts(message).join() !== facts(en.get(key) ?? '').join()).map(([key]) => key);
  expect(different).toEqual([]);
});

test('nothing is empty, and no space hangs at an end', () => {
  const all = [...vi, ...en].flatMap(([key, message]) => wordings(message).map((text) => [key, text] as const));
  expect(all.filter(([, text]) => text === '' || text !== text.trim()).map(([key]) => key)).toEqual([]);
});

test('everything is written in one form of Unicode, with true quotation marks and no exclamation', () => {
  const all = [...vi, ...en].flatMap(([key, message]) => wordings(message).map((text) => [key, text] as const));
  expect(all.filter(([, text]) => text !== text.normalize('NFC') || /['"!]/.test(text)).map(([key]) => key)).toEqual([]);
});

test('every message is said somewhere', async () => {
  const said = new Set([...(await sources(new URL('../', import.meta.url))).join('\n').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
  expect([...vi.keys()].filter((key) => !said.has(key))).toEqual([]);
});

test('the studio and the desk call nobody “bạn”, in the words that they share with the shop neither', async () => {
  const own = await Promise.all(['../studio/', '../desk/'].map((folder) => sources(new URL(folder, import.meta.url))));
  const shared = await Promise.all(['contact-words.ts', 'contact-fields.ts'].map((file) => readFile(new URL(`../ui/${file}`, import.meta.url), 'utf8')));
  const said = new Set([...[...own.flat(), ...shared].join('\n').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key!));
  // The slip in the box is read by who bought.
  said.delete('parcel_pdf_thanks');
  expect([...said].filter((key) => wordings(vi.get(key) ?? '').some((text) => /(?<!\p{L})bạn(?!\p{L})/iu.test(text)))).toEqual([]);
});

test('English calls an email an email', () => {
  const other = [...en].filter(([, message]) => wordings(message).some((text) => /(?<![@.\w])(e-mails?|mails?)\b/i.test(text.replaceAll(/\{\w+\}/g, ''))));
  expect(other.map(([key]) => key)).toEqual([]);
});

test('a parcel is handed to no postman before it is known who brings it', () => {
  expect([...vi].filter(([, message]) => wordings(message).some((text) => text.includes('bưu tá'))).map(([key]) => key)).toEqual([]);
});

// What is never one: minutes that a link lives, months of a certificate, days that the law gives.
const neverOne = new Set([
  'parcel_refused_note_long', 'stock_err_note_long', 'stock_label_err_too_many',
  'account_forgot_sent_text', 'account_reset_old_text', 'account_password_hint', 'account_password_too_short', 'account_password_too_long', 'account_address_too_many', 'mail_reset_limit',
  'checkout_promise', 'checkout_note_too_long', 'shell_field_too_long', 'order_contract_return_days', 'order_contract_wrong_days',
  'joining_open_too_many', 'joining_bank_number_length', 'joining_invite_link_text',
  'voices_ask_too_many', 'voices_wrong_too_short', 'voices_wrong_too_long', 'home_ocop_2', 'page_ocop_term_title', 'page_ocop_term', 'product_cert_expires_value', 'page_delivery_days_range',
  'campaign_err_too_many', 'campaign_err_too_long', 'campaign_err_name_long', 'campaign_err_text_long', 'campaign_reading_total_estimated', 'campaign_vain_lead', 'campaign_vain_days',
  'bulk_in_too_many_columns', 'photo_refused_no_room',
]);

test('English counts in one and in many', () => {
  const plural = /\{(?:count|total|pieces|parcels|goods|workshops|makers|free|minutes|seconds|days|months|digits|min|max|most|from)\} (?:[a-z-]+ )?(?:people|[a-z]+s)\b/;
  const counted = [...en].filter(([key, message]) => typeof message === 'string' && !neverOne.has(key) && plural.test(message));
  expect(counted.map(([key]) => key)).toEqual([]);
  expect([...neverOne].filter((key) => typeof en.get(key) !== 'string')).toEqual([]);
  const variants = [...en].flatMap(([key, message]) => (typeof message === 'string' ? [] : [[key, message[0]] as const]));
  for (const [key, { selectors, match }] of variants) {
    // One wording for each way of being one or many, and the last is for whatever number comes.
    expect(Object.keys(match), key).toHaveLength(2 ** selectors.length);
    expect(Object.keys(match).at(-1), key).toBe(selectors.map((selector) => `${selector}=*`).join(', '));
    for (const [when, text] of Object.entries(match)) for (const selector of selectors) if (when.includes(`${selector}=1`)) expect(text, key).not.toMatch(new RegExp(`\\{${selector}\\} (?:working |more |craft )?[a-z]+s\\b`));
  }
});

test('a workshop is called by its name, which often says already what it is', () => {
  const doubled = [...vi].filter(([, message]) => wordings(message).some((text) => /xưởng \{workshop\}/i.test(text))).map(([key]) => key);
  expect(doubled).toEqual([]);
});
