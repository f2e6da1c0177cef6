// How the sandboxes' pages look: the shop's paper and ink, and a band that says that this is none of the real world.
import type { Answer } from './http.ts';

const letters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => letters[letter]!);

const style = `
:root { color-scheme: light; --paper:#FBF8F2; --paper-2:#F3EEE4; --ink:#211B17; --ink-2:#51473E; --ink-3:#6B6055; --line:#DED6C8; --line-strong:#8A7E70;
  --lacquer:#9C2422; --lacquer-deep:#7C1919; --on-lacquer:#FFF8EC; --clay-deep:#87462A; --clay-wash:#F6E8DC; --celadon-deep:#2C5F50; --celadon-wash:#E6EEE6; --focus:#21407F; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper:#161311; --paper-2:#211C19; --ink:#F2EADC; --ink-2:#CBBFAF; --ink-3:#A09485; --line:#3A332D; --line-strong:#7D7266;
  --lacquer:#BB3C35; --lacquer-deep:#C7453D; --clay-deep:#E0A07C; --clay-wash:#2F221B; --celadon-deep:#8FC0AC; --celadon-wash:#1C2924; --focus:#9DB6E8; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 400 1rem/1.75rem "Be Vietnam Pro", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2 { font-family: Newsreader, "Noto Serif", Georgia, serif; font-weight: 400; text-wrap: balance; }
h1 { font-size: 2rem; line-height: 2.5rem; } h2 { font-size: 1.25rem; line-height: 1.75rem; }
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.band { background: var(--clay-wash); color: var(--clay-deep); padding: 12px 16px; font-weight: 500; font-size: .875rem; line-height: 1.25rem; text-align: center; }
.band a { white-space: nowrap; }
main { max-width: 560px; margin: 0 auto; padding: 32px 16px 64px; display: grid; gap: 24px; }
main.wide { max-width: 960px; }
dl div, .row { display: flex; justify-content: space-between; gap: 16px; padding: 8px 0; border-bottom: 1px solid var(--line); }
dt, small, .quiet { color: var(--ink-3); font-size: .875rem; line-height: 1.5rem; }
dd { text-align: right; font-variant-numeric: tabular-nums; }
dd, .amount { white-space: nowrap; } dd.free { white-space: normal; }
.amount { font-size: 1.625rem; line-height: 2rem; font-weight: 500; font-variant-numeric: tabular-nums; }
form { display: grid; gap: 16px; }
label { display: grid; gap: 4px; font-weight: 500; font-size: .9375rem; }
input, textarea { font: inherit; font-weight: 400; color: inherit; background: var(--paper); border: 1px solid var(--line-strong); border-radius: 4px; padding: 8px 12px; min-height: 48px; width: 100%; }
button, .button { font: inherit; font-weight: 500; line-height: 1.5rem; min-height: 48px; padding: 11px 20px; border-radius: 4px; border: 1px solid var(--line-strong); background: none; color: inherit; cursor: pointer; text-align: center; text-decoration: none; display: block; width: 100%; }
button.main, .button.main { background: var(--lacquer); border-color: var(--lacquer); color: var(--on-lacquer); } button.main:hover { background: var(--lacquer-deep); }
.notice { background: var(--clay-wash); color: var(--clay-deep); padding: 12px 16px; border-radius: 2px; } .notice.good { background: var(--celadon-wash); color: var(--celadon-deep); }
ul { list-style: none; padding: 0; } li a { display: block; padding: 12px 0; border-bottom: 1px solid var(--line); text-decoration: none; } li a:hover b { text-decoration: underline; } li b { display: block; font-weight: 500; }
iframe { width: 100%; height: 80vh; border: 1px solid var(--line); background: #fff; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.5rem ui-monospace, monospace; background: var(--paper-2); padding: 16px; overflow-x: auto; }
`;

export type Page = {
  title: string;
  main: string;
  wide?: boolean;
  status?: number;
  /** Other sites that a form of this page ends at. */
  leadsTo?: readonly string[];
};

export function page({ title, main, wide = false, status = 200, leadsTo = [] }: Page): Answer {
  const origins = [...new Set(leadsTo.map((address) => new URL(address).origin))].join(' ');
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${origins}; frame-src 'self'; form-action 'self' ${origins}; base-uri 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body: `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head>
<body><p class="band">Trang thử trên máy này. Không có tiền thật nào di chuyển, không thư nào gửi đi. <a href="/">Các trang thử</a></p>
<main${wide ? ' class="wide"' : ''}>${main}</main></body></html>`,
  };
}

export const notFound = (what: string): Answer =>
  page({ title: 'Không tìm thấy', status: 404, main: `<h1>Không tìm thấy</h1><p>${escape(what)}</p><p><a href="/">Về các trang thử</a></p>` });
