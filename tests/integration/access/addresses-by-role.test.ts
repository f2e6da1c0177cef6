// Every address of the site map × every role: who gets in, all roles at once. A new address without a row here fails.
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { shortCode } from '#app/domain/text/short-code.ts';
import { formatTraceCode, newTraceCode } from '#app/domain/provenance/trace-code.ts';
import routes from '#app/routes.ts';
import { openOrderCookie } from '#app/services/access/opened-orders.server.ts';
import { saveAddress } from '#app/services/accounts/save-address.server.ts';
import { keepDocument } from '#app/platform/sealed.server.ts';
import { hashInvitationToken } from '#app/services/joining/invitation-token.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';
import { contact, order, withCart } from '#tests/support/shopping.ts';

const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'by-role-'));
const database = freshDatabase({ DATA_DIR });
const ROLES = ['visitor', 'guest of the order', 'buyer', 'another shopper', 'workshop owner', 'workshop staff', 'owner of a suspended workshop', 'owner of a new workshop', 'owner of another workshop', 'curator', 'curator of another village', 'administrator'] as const;
type Role = (typeof ROLES)[number];
const ACCOUNTS: readonly Role[] = ROLES.filter((role) => role !== 'visitor' && role !== 'guest of the order');

/** What an address answers: its status, or the way to the sign-in page. */
type Answer = number | 'sign in';
/** In `body`, as in an address, `:name` stands for what there is of it. */
type Row = { pattern: string; path?: string; method?: 'GET' | 'POST'; body?: Record<string, string>; answer: (role: Role) => Answer };

const everybody = (): Answer => 200;
const onlyAccounts = (role: Role): Answer => (ACCOUNTS.includes(role) ? 200 : 'sign in');
/** A studio is its members' (and the administrators'), also while it is suspended or nobody has approved it; for others it does not exist. */
const members: readonly Role[] = ['workshop owner', 'workshop staff', 'owner of a suspended workshop', 'owner of a new workshop', 'administrator'];
const inStudio = (role: Role): Answer => (!ACCOUNTS.includes(role) ? 'sign in' : members.includes(role) ? 200 : 404);
/** Whom a studio lets in is answered with this status. */
const inStudioThen = (status: number) => (role: Role): Answer => (inStudio(role) === 200 ? status : inStudio(role));
/** Whom a studio lets in to work: nobody while it is suspended. */
const worksThen = (status: number) => (role: Role): Answer => (role === 'owner of a suspended workshop' ? 403 : inStudioThen(status)(role));
/** Whom a studio lets sell: nobody before it is approved either. */
const sellsThen = (status: number) => (role: Role): Answer => (role === 'owner of a new workshop' ? 403 : worksThen(status)(role));
/** Of a studio, what is its owner's: colleagues are told that it is not theirs. */
const ofOwner = (role: Role, forOwner: Answer = 200, forAdministrator: Answer = forOwner): Answer => (inStudio(role) !== 200 ? inStudio(role) : role === 'workshop staff' ? 403 : role === 'administrator' ? forAdministrator : forOwner);
/** What its owner does in it: nothing while it is suspended. */
const ownerThen = (status: number, forAdministrator: number = status) => (role: Role): Answer => (role === 'owner of a suspended workshop' ? 403 : ofOwner(role, status, forAdministrator));
/** The desk is the curators' and the administrators'; for others it does not exist. */
const onDesk = (role: Role): Answer => (!ACCOUNTS.includes(role) ? 'sign in' : role === 'curator' || role === 'curator of another village' || role === 'administrator' ? 200 : 404);
/** What lies on the desk of who cares for the village. */
const inCare = (role: Role): Answer => (role === 'curator of another village' ? 404 : onDesk(role));
const inCareThen = (status: number) => (role: Role): Answer => (inCare(role) === 200 ? status : inCare(role));
/** What only administrators have: for curators too it does not exist. */
const onlyAdministrators = (role: Role): Answer => (role === 'administrator' ? 200 : onDesk(role) === 200 ? 404 : onDesk(role));
/** What only administrators change; others of a desk are told that it is not theirs. */
const administratorsThen = (status: number) => (role: Role): Answer => (role === 'administrator' ? status : ACCOUNTS.includes(role) ? 403 : 'sign in');
/** What who cares for the village changes; everybody else is told that it is not theirs. */
const careThen = (status: number) => (role: Role): Answer => (role === 'curator' || role === 'administrator' ? status : ACCOUNTS.includes(role) ? 403 : 'sign in');
/** What a workshop earns is its owner's to know. */
const ownersMoney = (role: Role): Answer => (role === 'workshop staff' ? 403 : inStudio(role));
const onlyVisitors = (role: Role): Answer => (ACCOUNTS.includes(role) ? 303 : 200);

/** What stands for each parameter of an address; in the studio of a workshop that is suspended or new, its own. */
const places: Record<string, string> = {};
const ownPlaces = new Map<Role, Record<string, string>>();
/** An id that is nobody's and nothing's. */
const NOTHING = '0b0a7c1e-5d0c-4c55-9a64-8b1f2d3c4e5f';
const mayOpenOrder: readonly Role[] = ['guest of the order', 'buyer', 'administrator'];

const TABLE: Row[] = [
  { pattern: '', answer: everybody },
  { pattern: 'lang-nghe', answer: everybody },
  { pattern: 'lang-nghe/ban-do', answer: everybody },
  { pattern: 'lang-nghe/:village', answer: everybody },
  { pattern: 'nghe-nhan', answer: everybody },
  { pattern: 'nghe-nhan/:artisan', answer: everybody },
  { pattern: 'xuong/:workshop', answer: everybody },
  { pattern: 'san-pham', answer: everybody },
  { pattern: 'san-pham/:product', answer: everybody },
  { pattern: 'san-pham/:product', method: 'POST', body: { text: 'Ngắn' }, answer: (role) => (ACCOUNTS.includes(role) ? 400 : 'sign in') },
  { pattern: 'san-pham/:product/y-kien', answer: everybody },
  { pattern: 'bo-suu-tap/:collection', answer: everybody },
  // One whose day has not come is seen by who looks after it.
  { pattern: 'bo-suu-tap/:collection', path: 'bo-suu-tap/:coming', answer: (role) => (role === 'curator' || role === 'administrator' ? 200 : 404) },
  { pattern: 'bo-suu-tap/:collection', path: 'bo-suu-tap/:over', answer: () => 410 },
  { pattern: 'truy-xuat/:code?', path: 'truy-xuat/:trace', answer: everybody },
  { pattern: 'nhan-hieu', answer: everybody },
  { pattern: 'nhan-hieu/:code', path: 'nhan-hieu/:licenceCode', answer: everybody },
  { pattern: 'nhan-hieu/quy-che/:mark', answer: everybody },
  { pattern: 'gio-hang', answer: everybody },
  { pattern: 'dang-nhap', answer: onlyVisitors },
  { pattern: 'dang-ky', answer: onlyVisitors },
  { pattern: 'quen-mat-khau', answer: everybody },
  { pattern: 'dat-lai-mat-khau', answer: everybody },
  { pattern: 'xac-nhan-thu', answer: everybody },
  { pattern: 'tai-khoan', answer: onlyAccounts },
  { pattern: 'tai-khoan/don-hang', answer: onlyAccounts },
  { pattern: 'tai-khoan/ho-so', answer: onlyAccounts },
  { pattern: 'tai-khoan/ho-so', method: 'POST', body: { name: '', phone: '' }, answer: (role) => (ACCOUNTS.includes(role) ? 400 : 'sign in') },
  { pattern: 'tai-khoan/dia-chi', answer: onlyAccounts },
  { pattern: 'tai-khoan/dia-chi/moi', answer: onlyAccounts },
  // An address of somebody else is no address: only the buyer has it.
  { pattern: 'tai-khoan/dia-chi/:id', answer: (role) => (role === 'buyer' ? 200 : ACCOUNTS.includes(role) ? 404 : 'sign in') },
  { pattern: 'tai-khoan/dia-chi/:id', method: 'POST', body: { name: 'Kẻ Gian', phone: '' }, answer: (role) => (role === 'buyer' ? 400 : ACCOUNTS.includes(role) ? 404 : 'sign in') },
  // Who belongs to one workshop is there at once; who belongs to none is told how to begin.
  { pattern: 'xuong-cua-toi', answer: (role) => ((members.includes(role) && role !== 'administrator') || role === 'owner of another workshop' ? 302 : onlyAccounts(role)) },
  { pattern: 'xuong-cua-toi/:workshop', answer: inStudio },
  // The studio: consignments
  // What was bought before goes on its way, also from a workshop that is suspended.
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment', method: 'POST', body: { intent: 'accept' }, answer: inStudioThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment', method: 'POST', body: { intent: 'deliver', shipment: '01a21f22-8e1a-7533-9107-da0d02eeb99f' }, answer: inStudioThen(404) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment', method: 'POST', body: { intent: 'lose', shipment: '01a21f22-8e1a-7533-9107-da0d02eeb99f' }, answer: inStudioThen(404) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment', method: 'POST', body: { intent: 'tracking', shipment: '01a21f22-8e1a-7533-9107-da0d02eeb99f', carrier: 'ghn', trackingCode: 'LF6N4ABC' }, answer: inStudioThen(404) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/gui', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/gui', method: 'POST', body: { shipmentId: '01a21f22-8e1a-4533-9107-da0d02eeb99f', carrier: 'pigeon' }, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/khong-gui', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/khong-gui', method: 'POST', body: { cancellationId: '01a21f22-8e1a-4533-9107-da0d02eeb99f' }, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/goi', answer: inStudioThen(302) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/goi', method: 'POST', body: {}, answer: inStudioThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/tem.pdf', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kien/:consignment/phieu.pdf', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/tem.pdf', answer: inStudioThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/bao-tin', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/bao-tin', method: 'POST', body: { intent: 'on', endpoint: 'https://example.org', p256dh: '', auth: '' }, answer: inStudioThen(400) },
  // The studio: listings
  { pattern: 'xuong-cua-toi/:workshop/hang/moi', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/moi', method: 'POST', body: {}, answer: worksThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/hang/:product/sua', answer: inStudioThen(302) },
  { pattern: 'xuong-cua-toi/:workshop/hang/:product/nhan-ban', answer: inStudioThen(302) },
  { pattern: 'xuong-cua-toi/:workshop/hang/:product/nhan-ban', method: 'POST', body: {}, answer: worksThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft', answer: inStudio },
  // It names nobody who made it.
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft', method: 'POST', body: { viec: 'dang', version: '0' }, answer: sellsThen(400) },
  // Of another good, which names nobody either.
  ...Object.entries({ an: worksThen(303), hien: sellsThen(400), cat: worksThen(303) }).map(([viec, answer]): Row => ({ pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft', path: 'xuong-cua-toi/:workshop/hang/soan/:spare', method: 'POST', body: { viec }, answer })),
  // It has been saved since.
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft', path: 'xuong-cua-toi/:workshop/hang/soan/:begun', method: 'POST', body: { viec: 'bo', version: '0' }, answer: worksThen(409) },
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft/luu', answer: inStudioThen(405) },
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft/luu', method: 'POST', body: { version: '0', content: '{"name":5}' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/hang/soan/:draft/xem-truoc', answer: inStudio },
  // The studio: pictures
  // What is sent is no picture.
  { pattern: 'xuong-cua-toi/:workshop/anh', method: 'POST', body: { anh: 'x' }, answer: worksThen(415) },
  { pattern: 'xuong-cua-toi/:workshop/anh', answer: inStudioThen(405) },
  // No name of a file: only members are told so.
  { pattern: 'xuong-cua-toi/:workshop/anh/:photo/:file', answer: inStudioThen(400) },
  // The studio: many listings
  { pattern: 'xuong-cua-toi/:workshop/hang', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/doi', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/doi', method: 'POST', body: {}, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/hang/doi/:change', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/doi/:change/gia-cu', answer: worksThen(200) },
  { pattern: 'xuong-cua-toi/:workshop/hang/doi/:change/gia-cu', method: 'POST', body: {}, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/hang/xuat', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap', method: 'POST', body: { id: ':run' }, answer: worksThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap/mau', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap/:run', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap/:run', method: 'POST', body: { viec: 'nhap' }, answer: worksThen(409) },
  { pattern: 'xuong-cua-toi/:workshop/hang/nhap/:run/loi', answer: inStudio },
  // The studio: stock and lots
  { pattern: 'xuong-cua-toi/:workshop/kho', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kho/dem', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kho/dem', method: 'POST', body: { viec: 'ghi' }, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/kho/:variant', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/kho/:variant', method: 'POST', body: { key: '0197a000-0000-7000-8000-000000000001', deed: 'receipt', pieces: 'năm' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/lo', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/lo/moi', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/lo/moi', method: 'POST', body: { code: '' }, answer: inStudioThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/lo/:lot', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/lo/:lot', method: 'POST', body: {}, answer: worksThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/lo/:lot/tem.pdf', answer: inStudio },
  // The studio: money
  { pattern: 'xuong-cua-toi/:workshop/tien', answer: ownersMoney },
  { pattern: 'xuong-cua-toi/:workshop/tien/so-ke.pdf', answer: ownersMoney },
  { pattern: 'xuong-cua-toi/:workshop/tien/so-ke.xlsx', answer: ownersMoney },
  // The studio: figures
  { pattern: 'xuong-cua-toi/:workshop/so-lieu', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/so-lieu/:file', path: 'xuong-cua-toi/:workshop/so-lieu/tuan.csv', answer: inStudio },
  // The studio: profile and artisans
  { pattern: 'xuong-cua-toi/:workshop/xuong', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/xuong/trang-xuong', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/xuong/trang-xuong', method: 'POST', body: { name: '' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan/moi', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan/moi', method: 'POST', body: { id: NOTHING, name: '' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan/:artisan', path: 'xuong-cua-toi/:workshop/nghe-nhan/:person', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan/:artisan', path: 'xuong-cua-toi/:workshop/nghe-nhan/:person', method: 'POST', body: { viec: 'luu', name: '' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/nghe-nhan/:artisan', path: 'xuong-cua-toi/:workshop/nghe-nhan/:person', method: 'POST', body: { viec: 'danh-hieu' }, answer: worksThen(400) },
  // The studio: members, money's way, joining
  { pattern: 'xuong-cua-toi/mo-xuong', answer: onlyAccounts },
  { pattern: 'xuong-cua-toi/mo-xuong', method: 'POST', body: { key: NOTHING, name: '' }, answer: (role) => (ACCOUNTS.includes(role) ? 400 : 'sign in') },
  // Whoever was given it may look at it; it was mailed to somebody else.
  { pattern: 'xuong-cua-toi/loi-moi/:token', answer: onlyAccounts },
  { pattern: 'xuong-cua-toi/loi-moi/:token', method: 'POST', body: {}, answer: (role) => (ACCOUNTS.includes(role) ? 409 : 'sign in') },
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky', answer: (role) => ofOwner(role) },
  // Something is missing still; nobody sends it for the owner.
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky', method: 'POST', body: { viec: 'gui' }, answer: ownerThen(400, 403) },
  // Nobody has asked.
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky', method: 'POST', body: { viec: 'tra-loi', text: 'Thưa, đúng thế ạ.' }, answer: ownerThen(303, 403) },
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky/thong-tin', answer: (role) => ofOwner(role) },
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky/thong-tin', method: 'POST', body: { name: '' }, answer: ownerThen(400, 403) },
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky/giay-to', answer: (role) => ofOwner(role) },
  { pattern: 'xuong-cua-toi/:workshop/don-dang-ky/giay-to', method: 'POST', body: { viec: 'xoa', giay: NOTHING }, answer: ownerThen(303, 403) },
  { pattern: 'xuong-cua-toi/:workshop/phap-ly', answer: (role) => ofOwner(role) },
  { pattern: 'xuong-cua-toi/:workshop/phap-ly', method: 'POST', body: { password: 'không phải thế' }, answer: ownerThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/phap-ly/tai-khoan', answer: (role) => ofOwner(role) },
  { pattern: 'xuong-cua-toi/:workshop/phap-ly/tai-khoan', method: 'POST', body: { number: '' }, answer: ownerThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/thanh-vien', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/thanh-vien', method: 'POST', body: { viec: 'thu', role: 'owner', email: '' }, answer: ownerThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/thanh-vien', method: 'POST', body: { viec: 'vai', nguoi: NOTHING, role: 'owner', password: '' }, answer: ownerThen(400) },
  // Who is no member, or none any more, is as good as removed.
  { pattern: 'xuong-cua-toi/:workshop/thanh-vien', method: 'POST', body: { viec: 'bo', nguoi: NOTHING, password: '' }, answer: ownerThen(303) },
  { pattern: 'xuong-cua-toi/:workshop/thanh-vien', method: 'POST', body: { viec: 'rut', loi_moi: ':invitation' }, answer: ownerThen(303) },
  // Of a workshop's papers, the owner's and whose it is to check them.
  {
    pattern: 'xuong-cua-toi/:workshop/giay-to/:document',
    answer: (role) => (role === 'curator' ? 200 : role === 'workshop staff' ? 404 : inStudio(role)),
  },
  // The studio: certificates
  { pattern: 'xuong-cua-toi/:workshop/ocop', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/ocop', method: 'POST', body: { rut: NOTHING }, answer: inStudioThen(404) },
  { pattern: 'xuong-cua-toi/:workshop/ocop/moi', answer: worksThen(200) },
  { pattern: 'xuong-cua-toi/:workshop/ocop/moi', path: 'xuong-cua-toi/:workshop/ocop/moi?san-pham=:product', method: 'POST', body: { stars: '5' }, answer: worksThen(400) },
  { pattern: 'xuong-cua-toi/:workshop/ocop/:certificate/ban-quet', answer: inStudio },
  // The studio: questions and reviews
  { pattern: 'xuong-cua-toi/:workshop/hoi-dap', answer: inStudio },
  { pattern: 'xuong-cua-toi/:workshop/hoi-dap', method: 'POST', body: { kind: 'question', id: '00000000-0000-4000-8000-000000000000', text: 'Có ạ' }, answer: inStudioThen(404) },
  // The desk
  { pattern: 'quan-tri', answer: onDesk },
  { pattern: 'quan-tri/ho-so', answer: onDesk },
  { pattern: 'quan-tri/ho-so/:workshop', answer: inCare },
  { pattern: 'quan-tri/ho-so/:workshop', method: 'POST', body: { viec: 'duyet' }, answer: inCareThen(400) },
  // It has changed nothing.
  { pattern: 'quan-tri/ho-so/:workshop', method: 'POST', body: { viec: 'kiem', version: '2026-11-20T00:00:00.000Z' }, answer: inCareThen(409) },
  // Whoever has shown a code is led on.
  { pattern: 'quan-tri/xac-minh', answer: (role) => (onDesk(role) === 200 ? 303 : onDesk(role)) },
  { pattern: 'quan-tri/xac-minh', method: 'POST', body: { code: '' }, answer: (role) => (onDesk(role) === 200 ? 303 : ACCOUNTS.includes(role) ? 400 : 'sign in') },
  { pattern: 'quan-tri/xac-minh', method: 'POST', body: { code: 'abc' }, answer: (role) => (onDesk(role) === 200 ? 303 : 404) },
  { pattern: 'quan-tri/lang', answer: onDesk },
  { pattern: 'quan-tri/lang/:village', answer: inCareThen(302) },
  { pattern: 'quan-tri/lang/:village/xuong', answer: inCare },
  { pattern: 'quan-tri/lang/:village/xuong/:workshop', answer: inCare },
  { pattern: 'quan-tri/lang/:village/xuong/:workshop', method: 'POST', body: { viec: 'dung', reason: '' }, answer: inCareThen(400) },
  { pattern: 'quan-tri/lang/:village/xuong/:workshop', method: 'POST', body: { viec: 'mo', reason: 'Đã xem lò.' }, answer: inCareThen(409) },
  { pattern: 'quan-tri/lang/:village/nhan-hieu', answer: inCare },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/moi', answer: inCare },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/moi', method: 'POST', body: { id: NOTHING, version: '0', kind: 'x' }, answer: inCareThen(400) },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/:mark', answer: inCare },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/:mark', method: 'POST', body: { viec: 'luu', id: ':mark', version: '1', kind: 'x' }, answer: inCareThen(400) },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/:mark', method: 'POST', body: { viec: 'thu-hoi', licence: ':licence', reason: '' }, answer: inCareThen(400) },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/:mark/cap-quyen', answer: inCare },
  { pattern: 'quan-tri/lang/:village/nhan-hieu/:mark/cap-quyen', method: 'POST', body: { id: NOTHING, workshop: ':workshop' }, answer: inCareThen(400) },
  // Collections and banners
  { pattern: 'quan-tri/bo-suu-tap', answer: onDesk },
  { pattern: 'quan-tri/bo-suu-tap/:id', path: 'quan-tri/bo-suu-tap/moi', answer: onDesk },
  { pattern: 'quan-tri/bo-suu-tap/:id', path: 'quan-tri/bo-suu-tap/:collectionId', answer: inCare },
  { pattern: 'quan-tri/bo-suu-tap/:id', path: 'quan-tri/bo-suu-tap/:collectionId', method: 'POST', body: { viec: 'them', mon: ':product' }, answer: careThen(303) },
  { pattern: 'quan-tri/bo-suu-tap/:id', path: 'quan-tri/bo-suu-tap/:collectionId', method: 'POST', body: { viec: 'bo' }, answer: careThen(409) },
  { pattern: 'quan-tri/bo-suu-tap/:id', path: 'quan-tri/bo-suu-tap/moi', method: 'POST', body: { viec: 'luu', id: NOTHING, village: ':village' }, answer: (role) => (role === 'curator of another village' ? 400 : careThen(400)(role)) },
  { pattern: 'quan-tri/bang-ron', answer: onDesk },
  { pattern: 'quan-tri/bang-ron/:id', path: 'quan-tri/bang-ron/moi', answer: onDesk },
  { pattern: 'quan-tri/bang-ron/:id', path: 'quan-tri/bang-ron/:banner', answer: inCare },
  { pattern: 'quan-tri/bang-ron/:id', path: 'quan-tri/bang-ron/:banner', method: 'POST', body: { viec: 'bo', id: ':banner' }, answer: (role) => (role === 'curator' || role === 'administrator' ? 303 : careThen(303)(role)) },
  // Words of search: a curator looks and tries, administrators change.
  { pattern: 'quan-tri/tim-kiem', path: 'quan-tri/tim-kiem?cau=binh', answer: onDesk },
  { pattern: 'quan-tri/tim-kiem/tu/:id', path: 'quan-tri/tim-kiem/tu/moi', answer: onlyAdministrators },
  { pattern: 'quan-tri/tim-kiem/tu/:id', path: 'quan-tri/tim-kiem/tu/moi', method: 'POST', body: { viec: 'luu', id: NOTHING, kind: 'same', says: 'một, hai' }, answer: administratorsThen(303) },
  { pattern: 'quan-tri/tim-kiem/tu/:id', path: 'quan-tri/tim-kiem/tu/moi', method: 'POST', body: { viec: 'bo', id: NOTHING }, answer: administratorsThen(303) },
  { pattern: 'quan-tri/tim-kiem/dip', answer: onDesk },
  { pattern: 'quan-tri/tim-kiem/dip/:id', path: 'quan-tri/tim-kiem/dip/moi', answer: onlyAdministrators },
  { pattern: 'quan-tri/tim-kiem/dip/:id', path: 'quan-tri/tim-kiem/dip/moi', method: 'POST', body: { viec: 'luu', id: NOTHING, name: '' }, answer: administratorsThen(400) },
  { pattern: 'quan-tri/tim-kiem/nhu-cau', answer: onDesk },
  { pattern: 'quan-tri/nhat-ky', answer: onDesk },
  { pattern: 'quan-tri/quyen', answer: onlyAdministrators },
  { pattern: 'quan-tri/quyen', method: 'POST', body: { viec: 'giao', email: 'khong-ai@thu.example', vai: '*' }, answer: (role) => (role === 'administrator' ? 400 : ACCOUNTS.includes(role) ? 403 : 'sign in') },
  { pattern: 'quan-tri/quyen', method: 'POST', body: { viec: 'dat-lai', nguoi: NOTHING }, answer: (role) => (role === 'administrator' ? 303 : ACCOUNTS.includes(role) ? 403 : 'sign in') },
  { pattern: 'quan-tri/chung-nhan', answer: onDesk },
  { pattern: 'quan-tri/chung-nhan/:id', path: 'quan-tri/chung-nhan/:certificate', answer: inCare },
  { pattern: 'quan-tri/chung-nhan/:id', path: 'quan-tri/chung-nhan/:certificate', method: 'POST', body: { viec: 'tra-lai', reason: '' }, answer: inCareThen(409) },
  { pattern: 'quan-tri/chung-nhan/:id/ban-quet', path: 'quan-tri/chung-nhan/:certificate/ban-quet', answer: (role) => (role === 'workshop owner' || role === 'workshop staff' ? 200 : inCare(role)) },
  { pattern: 'quan-tri/danh-hieu', answer: onDesk },
  { pattern: 'quan-tri/danh-hieu/:id', path: 'quan-tri/danh-hieu/:claim', answer: inCare },
  { pattern: 'quan-tri/danh-hieu/:id', path: 'quan-tri/danh-hieu/:claim', method: 'POST', body: { viec: 'tra-lai', reason: '' }, answer: inCareThen(400) },
  { pattern: 'quan-tri/danh-hieu/:id/ban-quet', path: 'quan-tri/danh-hieu/:claim/ban-quet', answer: inCare },
  { pattern: 'giao-hang', answer: everybody },
  { pattern: 'doi-tra', answer: everybody },
  { pattern: 'dieu-khoan', answer: everybody },
  { pattern: 'quyen-rieng-tu', answer: everybody },
  { pattern: 'ocop-la-gi', answer: everybody },
  { pattern: '*', path: 'khong-co-trang-nay', answer: () => 404 },
  { pattern: 'dang-xuat', answer: () => 302 },
  // Without anything in the cart there is nothing to pay.
  { pattern: 'thanh-toan', answer: () => 303 },
  { pattern: 'thanh-toan', method: 'POST', body: {}, answer: () => 303 },
  { pattern: 'don-hang', answer: everybody },
  { pattern: 'don-hang', method: 'POST', body: { code: 'TN222222', phone: '0912 345 678' }, answer: () => 400 },
  { pattern: 'don-hang/:code', answer: everybody },
  { pattern: 'don-hang/:code', method: 'POST', body: { intent: 'switch', method: 'bank_transfer' }, answer: (role) => (role === 'guest of the order' || role === 'buyer' ? 303 : 404) },
  // Of a line that is no line of the order, whoever asks.
  { pattern: 'don-hang/:code', method: 'POST', body: { intent: 'review', line: '00000000-0000-4000-8000-000000000000', rating: '5' }, answer: () => 404 },
  { pattern: 'don-hang/:code/hop-dong', answer: everybody },
  { pattern: 'don-hang/:code/vietqr.png', answer: (role) => (mayOpenOrder.includes(role) ? 200 : 404) },
  { pattern: 'lang/thuong-hieu.css', answer: everybody },
  { pattern: 'lang/:file', path: 'lang/khong-co-lang.svg', answer: () => 404 },
  { pattern: 'sitemap.xml', answer: everybody },
  { pattern: 'sitemap/:file', path: 'sitemap/trang.xml', answer: everybody },
  { pattern: 'robots.txt', answer: everybody },
  { pattern: 'api/search', path: 'api/search?q=binh', answer: everybody },
  { pattern: 'api/suggest', path: 'api/suggest?q=binh', answer: everybody },
  { pattern: 'api/communes', path: 'api/communes?tinh=01', answer: everybody },
  // Without a receipt of ours.
  { pattern: 'api/visit', method: 'POST', body: {}, answer: () => 400 },
  { pattern: 'api/demand', method: 'POST', body: { asked: '1' }, answer: () => 400 },
  { pattern: 'webhooks/stripe', method: 'POST', body: {}, answer: () => 401 },
  { pattern: 'webhooks/bank-transfer', method: 'POST', body: {}, answer: () => 401 },
  { pattern: 'healthz', answer: everybody },
  { pattern: 'readyz', answer: everybody },
  { pattern: 'metrics', answer: everybody },
];

const flatten = (entries: readonly RouteConfigEntry[], above = ''): string[] =>
  entries.flatMap((entry) => {
    const path = [above, entry.path].filter(Boolean).join('/');
    return entry.children ? flatten(entry.children, path) : [path];
  });

let server: Server;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  const jar = (lines: readonly string[]) => lines.map((line) => line.split(';')[0]).join('; ');
  const accounts = new Map<Role, string>();
  for (const [index, role] of ACCOUNTS.entries()) {
    const opened = await signUp({ name: 'Người Thử', email: `nguoi-${index}@thu.example`, password: 'bốn cái bát hoa', locale: 'vi' }, { headers: new Headers(), clientAddress: `203.0.113.${index}` });
    if (!opened.ok) throw new Error(opened.code);
    accounts.set(role, opened.userId);
    cookies.set(role, jar(opened.cookies));
  }
  const main = await furnish(accounts.get('workshop owner')!);
  const shop = main.shop;
  for (const [role, status] of [['owner of a suspended workshop', 'suspended'], ['owner of a new workshop', 'unverified']] as const) {
    const own = await furnish(accounts.get(role)!);
    await database.db.workshop.update({ where: { id: own.shop.id }, data: { status } });
    ownPlaces.set(role, own.places);
  }
  await database.db.workshopMember.create({ data: { workshopId: shop.id, userId: accounts.get('workshop staff')!, role: 'staff' } });
  const elsewhere = await workshop(database.db);
  await database.db.workshopMember.create({ data: { workshopId: elsewhere.id, userId: accounts.get('owner of another workshop')!, role: 'owner' } });
  await database.db.villageCurator.createMany({ data: [{ villageId: shop.villageId, userId: accounts.get('curator')! }, { villageId: elsewhere.villageId, userId: accounts.get('curator of another village')! }] });
  await database.db.user.update({ where: { id: accounts.get('administrator')! }, data: { isAdministrator: true } });
  await database.db.session.updateMany({ where: { userId: { in: (['curator', 'curator of another village', 'administrator'] as const).map((role) => accounts.get(role)!) } }, data: { secondFactorAt: new Date() } });
  const placed = await order(await withCart([{ variantId: main.places.variant! }], { ...VISITOR, userId: accounts.get('buyer')! }), { paymentMethod: 'bank_transfer' });
  const { id } = await database.db.order.findUniqueOrThrow({ where: { code: placed.code }, select: { id: true } });
  cookies.set('guest of the order', jar([openOrderCookie(new Headers(), id)]));
  const home = { name: 'Người Mua', phone: '0912 345 678', provinceCode: '01', communeCode: '00004', addressLine: 'Số 12, ngõ 5', isDefault: true };
  const saved = await saveAddress({ ...VISITOR, userId: accounts.get('buyer')! }, null, home);
  if (!saved.ok) throw new Error(saved.code);
  Object.assign(places, main.places, { id: saved.id, code: placed.code });
  server = await startServer(database.url, { DATA_DIR });
}, 300_000);
afterAll(async () => {
  await server?.stop();
  rmSync(DATA_DIR, { recursive: true, force: true });
});

/** Two banners of one priority share no day. */
let bannerDay = 10;

/** A workshop with one of everything that an address can name. */
async function furnish(ownerId: string) {
  const { db } = database;
  const made = await product(db);
  const shop = await db.workshop.findUniqueOrThrow({ where: { id: made.workshopId }, include: { village: true } });
  const spare = await product(db, { workshopId: shop.id, villageId: shop.villageId });
  const begun = await db.listingDraft.create({ data: { workshopId: shop.id, content: {} } });
  const artisan = await db.artisan.create({ data: { slug: `nguoi-lam-${shop.slug}`, name: 'Người Làm Thử', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' } });
  await db.workshopMember.create({ data: { workshopId: shop.id, userId: ownerId, role: 'owner' } });
  const cash = await order(await withCart([{ variantId: made.variant.id }]));
  const consignment = await db.consignment.findFirstOrThrow({ where: { orderId: cash.orderId }, select: { id: true } });
  await db.consignment.update({ where: { id: consignment.id }, data: { status: 'packed' } });
  const lot = await db.lot.create({ data: { workshopId: shop.id, variantId: made.variant.id, code: 'GOM-2611', traceCode: newTraceCode(randomInt), madeOn: new Date('2026-11-20'), quantity: 3 } });
  const change = await db.goodsChange.create({
    data: {
      id: randomUUID(), workshopId: shop.id, deed: { kind: 'price', rule: { way: 'exact', by: 2_000, round: false } }, total: 1, done: 1, finishedAt: new Date(),
      items: { create: { position: 0, targetId: made.product.id, name: made.product.name, plan: { steps: [{ variantId: made.variant.id, from: 1_000, to: 2_000 }] }, done: true } },
    },
  });
  const run = await db.importRun.create({ data: { id: randomUUID(), workshopId: shop.id, fileName: 'hang.csv', status: 'checked' } });
  await db.workshopApplication.create({ data: { workshopId: shop.id, applicantId: ownerId } });
  const token = `loi-moi-${shop.slug}`;
  const invitation = await db.workshopInvitation.create({ data: { workshopId: shop.id, email: 'ai-do@thu.example', role: 'staff', invitedById: ownerId, tokenHash: hashInvitationToken(token), expiresAt: new Date(Date.now() + 3_600_000) } });
  const paper = await db.workshopDocument.create({ data: { workshopId: shop.id, kind: 'identity_front', fileName: 'căn cước.pdf', mediaType: 'application/pdf', bytes: 4, hash: 'thử' } });
  await keepDocument(paper.id, Buffer.from('%PDF'));
  const scan = await db.workshopDocument.create({ data: { workshopId: shop.id, kind: 'certificate', fileName: 'quyết định.pdf', mediaType: 'application/pdf', bytes: 4, hash: 'quét' } });
  await keepDocument(scan.id, Buffer.from('%PDF'));
  const claim = await db.titleClaim.create({ data: { artisanId: artisan.id, title: 'hanoi_artisan', field: 'handicraft', year: 2020, decisionNumber: '1/QĐ-UBND', documentId: scan.id } });
  const certificate = await db.ocopCertificate.create({
    data: {
      code: `THU-VAI-${shop.slug}`, productId: made.product.id, holderId: shop.id, productName: made.product.name, ocopGroup: 'craft', stars: 4, decisionNumber: '1/QĐ-UBND', decisionDate: new Date('2025-06-18'), lastValidDay: new Date('2028-06-18'),
      authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'submitted', evidenceKey: scan.id,
    },
  });
  const rulesId = randomUUID();
  await keepDocument(rulesId, Buffer.from('%PDF'));
  const mark = await db.mark.create({ data: { villageId: shop.villageId, kind: 'collective_mark', name: 'Nhãn Thử', owner: 'Hội Thử', goodsClasses: [21], filedOn: new Date('2020-01-01'), grantedOn: new Date('2021-01-01'), renewedThrough: new Date('2030-01-01'), rulesId, rulesName: 'quy-che.pdf', rulesType: 'application/pdf', rulesBytes: 4 } });
  const licence = await db.markLicence.create({ data: { markId: mark.id, workshopId: shop.id, code: shortCode(10, randomInt), validFrom: new Date('2026-01-01') } });
  const [yesterday, tomorrow] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000)) as [Date, Date];
  const collection = (slug: string, fromDay: Date, toDay: Date) => db.collection.create({ data: { slug: `${slug}-${shop.slug}`, name: 'Hội làng', words: 'Ngày hội.', villageId: shop.villageId, fromDay, toDay } });
  const shown = await collection('hoi', yesterday, tomorrow);
  const coming = await collection('sap', new Date(Date.now() + 5 * 86_400_000), new Date(Date.now() + 6 * 86_400_000));
  const over = await collection('het', new Date(Date.now() - 6 * 86_400_000), new Date(Date.now() - 5 * 86_400_000));
  bannerDay += 1;
  const bannerOn = new Date(Date.now() + bannerDay * 86_400_000);
  const banner = await db.banner.create({ data: { text: 'Hội làng', link: '/lang-nghe', villageId: shop.villageId, fromDay: bannerOn, toDay: bannerOn, priority: 1 } });
  return {
    shop,
    places: {
      mark: mark.id, licence: licence.id, licenceCode: licence.code,
      collection: shown.slug, collectionId: shown.id, coming: coming.slug, over: over.slug, banner: banner.id,
      person: artisan.id, claim: claim.id, certificate: certificate.id, token, invitation: invitation.id, consignment: consignment.id, document: paper.id, village: shop.village.slug, workshop: shop.slug, artisan: artisan.slug,
      product: made.product.slug, draft: made.product.id, spare: spare.product.id, begun: begun.id, variant: made.variant.id, lot: lot.id, trace: lot.traceCode, change: change.id, run: run.id,
    } as Record<string, string>,
  };
}

/** Puts what there is in the place of each `:name`. */
const filled = (text: string, known: Record<string, string>): string => text.replace(/:(\w+)/g, (parameter, name: string) => known[name] ?? parameter);

async function ask(row: Row, role: Role): Promise<{ answer: Answer; text: string }> {
  const method = row.method ?? 'GET';
  const known = row.pattern.startsWith('xuong-cua-toi/:workshop') ? (ownPlaces.get(role) ?? places) : places;
  const response = await fetch(`${server.origin}/${filled(row.path ?? row.pattern, known)}`, {
    method,
    redirect: 'manual',
    headers: { ...(cookies.has(role) ? { Cookie: cookies.get(role)! } : {}), ...(method === 'POST' ? { Origin: server.origin } : {}) },
    body: method === 'POST' ? new URLSearchParams(Object.entries(row.body ?? {}).map(([name, value]) => [name, filled(value, known)])) : undefined,
  });
  const onward = response.headers.get('Location') ?? '';
  return { answer: onward.startsWith('/dang-nhap?tiep=') ? 'sign in' : response.status, text: await response.text() };
}

test('the table names every address of the site map', () => {
  // Pictures are for everybody; the kit is there only while developing.
  const pictures = /^(anh|_kit)(\/|$)/;
  const named = new Set(TABLE.map((row) => row.pattern));
  expect(flatten(routes).filter((pattern) => !pictures.test(pattern) && !named.has(pattern))).toEqual([]);
});

test.each(TABLE.map((row) => ({ ...row, name: [row.method ?? 'GET', row.path ?? row.pattern, row.body && JSON.stringify(row.body)].filter(Boolean).join(' ') })))('$name', async (row) => {
  const answers = await Promise.all(ROLES.map(async (role) => [role, (await ask(row, role)).answer] as const));
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(ROLES.map((role) => [role, row.answer(role)])));
});

test("a clerk who comes to the owner's papers reads whose they are, and is not sent for another account", async () => {
  for (const pattern of ['xuong-cua-toi/:workshop/phap-ly', 'xuong-cua-toi/:workshop/phap-ly/tai-khoan', 'xuong-cua-toi/:workshop/don-dang-ky']) {
    const { text } = await ask({ pattern, answer: everybody }, 'workshop staff');
    expect(text, pattern).toContain('Chỉ chủ xưởng xem được trang này');
    expect(text, pattern).not.toContain('đăng nhập bằng tài khoản khác');
  }
});

test.each(ROLES)("an order's addresses show who receives it only to whom it concerns: %s", async (role) => {
  for (const pattern of ['don-hang/:code', 'don-hang/:code/hop-dong']) {
    const { text } = await ask({ pattern, answer: everybody }, role);
    expect(text.includes(contact.name), pattern).toBe(mayOpenOrder.includes(role));
  }
});

test("a studio that is none, or somebody else's, is the house's own lost page, in the reader's language and with a way back", async () => {
  const lost = [['', 'Trang này không có trong chợ', 'Xưởng của tôi'], ['/en', 'This page is not in the market', 'My workshop']] as const;
  for (const role of ['owner of another workshop', 'workshop staff', 'administrator'] as const) {
    for (const [prefix, title, back] of lost) {
      for (const path of [`xuong-cua-toi/${role === 'owner of another workshop' ? places.workshop : 'khong-co-xuong'}`, 'xuong-cua-toi/khong-co-xuong/thanh-vien', 'xuong-cua-toi/khong-co-xuong.data']) {
        const response = await fetch(`${server.origin}${prefix}/${path}`, { headers: { Cookie: cookies.get(role)! } });
        const text = await response.text();
        expect([path, response.status]).toEqual([path, 404]);
        expect(text).not.toContain('Internal Server Error');
        if (path.endsWith('.data')) continue;
        expect(text).toContain(title);
        expect(text).toMatch(new RegExp(`href="${prefix}/xuong-cua-toi"[^>]*>(<span>)?${back}`));
        expect(text).toMatch(/<link rel="stylesheet" href="\/assets\/root/);
      }
    }
  }
});

test("whatever stands where a label's code should is answered: one address for a code, kind words for what is none", async () => {
  const at = async (path: string) => {
    const response = await fetch(`${server.origin}${path}`, { redirect: 'manual' });
    return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
  };
  const code = places.trace!;
  const own = `/truy-xuat/${code}`;
  for (const typed of [code.toLowerCase(), encodeURIComponent(formatTraceCode(code)), formatTraceCode(code).replaceAll(' ', '-')]) expect(await at(`/truy-xuat/${typed}`)).toMatchObject({ status: 301, to: own });
  expect(await at(`/truy-xuat?ma=${formatTraceCode(code).replaceAll(' ', '+')}`)).toMatchObject({ status: 303, to: own });
  expect(await at(`/en/truy-xuat/${code.toLowerCase()}`)).toMatchObject({ status: 301, to: `/en${own}` });
  const page = await at(own);
  expect(page.text).toContain('name="robots" content="noindex');
  expect(page.text).toContain('GOM-2611');
  // Whoever works or earns there is nobody's to read from a label.
  for (const secret of ['+84912345678', '0912 345 678', 'MẪU-', 'Hộ kinh doanh']) expect(page.text).not.toContain(secret);
  for (const odd of ['khong-co', '%25', '%2F..%2F', 'x'.repeat(5_000), encodeURIComponent('lô số 1'), '%F0%9F%8F%BA', '222222222222']) {
    const answer = await at(`/truy-xuat/${odd}`);
    expect([odd, answer.status]).toEqual([odd, 404]);
    expect(answer.text).toContain('Chưa thấy món hàng của mã này');
  }
  for (const broken of ['%00', '%', '%E0%A4']) expect((await at(`/truy-xuat/${broken}`)).status, broken).toBeLessThan(500);
  expect(await at('/truy-xuat')).toMatchObject({ status: 200 });
});
