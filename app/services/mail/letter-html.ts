// The letter as a page that mail programs show: tables and inline styles, the shop's paper and ink, no pictures
// and no scripts. `html` escapes every value that is put into it.
import { isColour } from '#app/domain/drawing/drawing-spec.ts';
import type { Block, Letter } from './letter.ts';

class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Markup | readonly Markup[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
const put = (value: Value): string =>
  value instanceof Markup ? value.source : Array.isArray(value) ? value.map((part) => part.source).join('') : escape(String(value));

function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < values.length ? put(values[index]!) : '')).join(''));
}

const ink = '#211B17';
const soft = '#51473E';
const faint = '#6B6055';
const line = '#DED6C8';
// The selvedge that runs along every page of the shop: the colours of its villages.
const selvedge = ['#1D3770', '#EDB7B4', '#2C5F50', '#E6DDB8', '#1B1513', '#C4242B', '#97A63C', '#8C6420', '#DDE5EA', '#7A4A22', '#F0C552', '#8E1F50'];
const reading = `font-family:Be Vietnam Pro,Helvetica Neue,Arial,sans-serif;font-size:15px;line-height:24px;color:${ink}`;
const display = `font-family:Newsreader,Noto Serif,Georgia,serif;font-weight:400;color:${ink}`;

function show(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return html`<p style="margin:0 0 16px;${reading}">${block.text}</p>`;
    case 'quiet':
      return html`<p style="margin:0 0 16px;${reading};font-size:13px;line-height:20px;color:${faint}">${block.text}</p>`;
    case 'heading':
      return html`<h2 style="margin:24px 0 8px;padding-top:16px;border-top:${isColour(block.colour) ? `6px solid ${block.colour}` : `1px solid ${ink}`};${display};font-size:20px;line-height:28px">${block.text}</h2>`;
    case 'button':
      return html`<p style="margin:24px 0"><a href="${block.href}" style="display:inline-block;padding:12px 24px;border-radius:4px;background:#9C2422;${reading};font-weight:500;color:#FFF8EC;text-decoration:none">${block.label}</a></p>`;
    case 'facts':
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:collapse">${block.facts.map(
        ([name, value]) =>
          html`<tr><td valign="top" width="38%" style="padding:8px 12px 8px 0;border-top:1px solid ${line};${reading};font-size:14px;color:${faint}">${name}</td><td valign="top" style="padding:8px 0;border-top:1px solid ${line};${reading};font-size:14px">${value}</td></tr>`,
      )}</table>`;
    case 'goods':
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 8px;border-collapse:collapse">${block.lines.map(
        (goods) =>
          html`<tr><td valign="top" style="padding:8px 12px 8px 0;${display};font-size:17px;line-height:24px">${goods.name}<span style="display:block;${reading};font-size:13px;line-height:20px;color:${faint}">${goods.detail}</span></td><td valign="top" align="right" style="padding:8px 0;white-space:nowrap;${reading}">${goods.amount}</td></tr>`,
      )}</table>`;
    case 'totals':
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:collapse">${block.totals.map(
        (total) =>
          html`<tr><td style="padding:6px 12px 6px 0;${reading};${total.grand ? `font-weight:500;border-top:1px solid ${ink}` : `color:${soft}`}">${total.name}</td><td align="right" style="padding:6px 0;white-space:nowrap;${reading};${total.grand ? `font-weight:500;font-size:20px;border-top:1px solid ${ink}` : ''}">${total.amount}</td></tr>`,
      )}</table>`;
  }
}

export function letterHtml(letter: Letter): string {
  return html`<!doctype html>
<html lang="${letter.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${letter.subject}</title>
</head>
<body style="margin:0;padding:0;background:#F3EEE4">
<div style="display:none;max-height:0;overflow:hidden">${letter.preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#F3EEE4"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#FBF8F2"><tr><td>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${selvedge.map((colour) => html`<td height="8" bgcolor="${colour}" style="height:8px;line-height:8px;font-size:0">&#8203;</td>`)}</tr></table>
</td></tr><tr><td style="padding:24px 24px 8px">
<p style="margin:0 0 24px;padding-bottom:16px;border-bottom:1px solid ${line};${display};font-size:20px;line-height:28px"><a href="${letter.shopHref}" style="color:${ink};text-decoration:none"><span style="display:inline-block;width:14px;height:14px;margin-right:10px;border-radius:2px;background:#9C2422"></span>${letter.shopName}</a></p>
<h1 style="margin:0 0 16px;${display};font-size:28px;line-height:36px">${letter.title}</h1>
${letter.blocks.map(show)}
</td></tr><tr><td style="padding:16px 24px 24px;border-top:1px solid ${line}">
${letter.foot.map((text) => html`<p style="margin:0 0 8px;${reading};font-size:13px;line-height:20px;color:${faint}">${text}</p>`)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`.source;
}
