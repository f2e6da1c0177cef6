// A page that lives is shown first and brought to life after: its framework, 110 KB, would take the line from the styles,
// the letters and the first picture, and nothing on the page waits for it (every form and link works before).

/** Puts aside what `<Scripts>` wrote, for start-life.ts to take up, and names the small script that does. */
export function liveLater(html: string, script: string): string {
  return html
    .replaceAll('<link rel="modulepreload" ', '<link rel="later" ')
    .replace(/<script( nonce="[^"]*") type="module" async="">/, '<script$1 type="later">')
    .replace('</head>', `<script type="module" src="${script}"></script></head>`);
}
