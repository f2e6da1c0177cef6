import type { Block, Letter } from './letter.ts';

const width = 72;

function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === indent ? line + word : `${line} ${word}`;
    if (longer.length > width && line !== indent) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

/** Name at the left, amount at the right of the same line where both fit. */
const aligned = (name: string, amount: string): string =>
  name.length + amount.length + 2 <= width ? name + ' '.repeat(width - name.length - amount.length) + amount : `${wrap(name)}\n${' '.repeat(width - amount.length)}${amount}`;

function show(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'quiet':
      return wrap(block.text);
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(width, [...block.text].length))}`;
    case 'button':
      return `${block.label}:\n${block.href}`;
    case 'facts':
      return block.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
    case 'goods':
      return block.lines.map((line) => `${aligned(line.name, line.amount)}${line.detail && `\n${wrap(line.detail, '  ')}`}`).join('\n');
    case 'totals':
      return block.totals.map((total) => (total.grand ? `${'='.repeat(width)}\n` : '') + aligned(total.name, total.amount)).join('\n');
  }
}

/** The letter for whoever reads mail as text: nothing of it is missing. */
export function letterText(letter: Letter): string {
  return `${[letter.title, ...letter.blocks.map(show), '--', ...letter.foot.map((text) => wrap(text)), `${letter.shopName}\n${letter.shopHref}`].join('\n\n')}\n`;
}
