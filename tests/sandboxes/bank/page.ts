// A banking app of one page: what a scanned VietQR asks for, and the button that transfers it.
import { formatDong } from '#app/domain/money/dong.ts';
import { readVietQr } from '#app/domain/payments/vietqr.ts';
import type { Answer } from '../http.ts';
import { escape, page } from '../page.ts';
import type { Notice } from './notices.ts';

export type Account = { bin: string; name: string; account: string; accountName: string };
export type Typed = { account: string; amount: string; content: string };

/** What the form begins with: the scanned payload's words, or what was typed into the address. */
export function typedFrom(query: URLSearchParams, account: Account): { typed: Typed; problem: string | null } {
  const payload = query.get('qr')?.trim();
  const typed = { account: account.account, amount: query.get('so-tien') ?? '', content: query.get('noi-dung') ?? '' };
  if (!payload) return { typed, problem: null };
  const read = readVietQr(payload);
  if (!read.ok) return { typed, problem: 'Mã này không phải mã VietQR đọc được.' };
  return {
    typed: { account: read.account, amount: read.amount === null ? '' : String(read.amount), content: read.purpose ?? '' },
    problem: read.bin === account.bin ? null : 'Mã này của một ngân hàng khác: ngân hàng thử chỉ chuyển tới tài khoản của chợ.',
  };
}

export function transferPage(account: Account, { typed, problem }: { typed: Typed; problem: string | null }, sent: readonly Notice[]): Answer {
  const recent = sent.slice(-5).toReversed().map((notice) => `<div><dt>${escape(notice.content)}</dt><dd>${formatDong(notice.transferAmount, 'vi')}</dd></div>`);
  return page({
    title: 'Ngân hàng thử',
    status: problem ? 422 : 200,
    main: `<div><h1>Chuyển khoản</h1><p class="quiet">Một ngân hàng thử: thay cho ứng dụng ngân hàng trên điện thoại của bạn.</p></div>
      ${problem ? `<p class="notice" role="alert">${escape(problem)}</p>` : ''}
      <dl><div><dt>Ngân hàng</dt><dd class="free">${escape(account.name)}</dd></div><div><dt>Chủ tài khoản</dt><dd class="free">${escape(account.accountName)}</dd></div></dl>
      <form method="post" action="/bank/transfer">
        <label>Số tài khoản nhận<input name="tai-khoan" value="${escape(typed.account)}" required autocomplete="off"></label>
        <label>Số tiền (đồng)<input name="so-tien" value="${escape(typed.amount)}" inputmode="numeric" required autocomplete="off"></label>
        <label>Nội dung<input name="noi-dung" value="${escape(typed.content)}" maxlength="140" required autocomplete="off"></label>
        <button class="main">Chuyển tiền</button>
      </form>
      <form method="get" action="/bank"><label>Hoặc dán nội dung một mã VietQR<textarea name="qr" rows="3" required></textarea></label><button>Đọc mã</button></form>
      ${recent.length ? `<section><h2>Vừa chuyển</h2><dl>${recent.join('')}</dl></section>` : ''}`,
  });
}

export function sentPage(notice: Notice, shopOrigin: string, told: boolean, orderCode: string | null): Answer {
  const back = orderCode ? `${shopOrigin}/don-hang/${orderCode}` : shopOrigin;
  return page({
    title: 'Đã chuyển tiền',
    main: `<h1>Đã chuyển <span class="amount">${formatDong(notice.transferAmount, 'vi')}</span></h1>
      <p class="notice${told ? ' good' : ''}">${told ? 'Ngân hàng đã báo cho cửa hàng.' : 'Cửa hàng chưa nhận được tin báo. Ngân hàng sẽ báo lại sau ít phút.'}</p>
      <dl><div><dt>Tới tài khoản</dt><dd>${escape(notice.accountNumber)}</dd></div><div><dt>Nội dung</dt><dd class="free">${escape(notice.content)}</dd></div>
      <div><dt>Mã giao dịch</dt><dd>${notice.id}</dd></div></dl>
      <a class="button main" href="${escape(back)}">${orderCode ? 'Về đơn hàng' : 'Về cửa hàng'}</a><a class="button" href="/bank">Chuyển khoản khác</a>`,
  });
}
