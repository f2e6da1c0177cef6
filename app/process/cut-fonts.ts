// `npm run fonts`: cuts both faces to what Vietnamese and English are written with, the serif once for what is read and once
// for what is seen from afar, and measures the stand-ins that keep their place until they come. Writes app/ui/fonts and
// app/ui/css/fonts.css; both are committed.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createFontStack } from '@capsizecss/core';
import { fromFile } from '@capsizecss/unpack/fs';
import subsetFont from 'subset-font';

const source = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const folder = 'app/ui/fonts';
/** Every size from 18 to 72 in one file: as heavy as two sizes, of which a page may need one. */
const serif = `${folder}/newsreader-opsz.woff2`;
const serifCuts = [
  { family: 'Newsreader', file: 'newsreader-400.woff2', opsz: 22 },
  { family: 'Newsreader Large', file: 'newsreader-large-400.woff2', opsz: 60 },
] as const;
const weights = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 500: '500Medium/BeVietnamPro_500Medium.ttf' };
// Kerning, the stacking of marks, and figures of one width; no phone's screen is coarse enough for hints.
const form = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'] } as const;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const written = [
  range(0x20, 0x7e),
  '\u00a0°·²×“”‘’–—…−₫«»←↑→↓',
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  // Letters typed with their marks apart.
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
].join('');

/** What desks have, with its free twin, and what Android has, as they measure. */
const sans = [
  { on: '', local: ['Arial', 'Liberation Sans', 'Helvetica'], metrics: { familyName: 'Arial', capHeight: 1467, ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xHeight: 1062, xWidthAvg: 913 } },
  { on: ', Android', local: ['Roboto', 'Roboto Regular'], metrics: { familyName: 'Roboto', capHeight: 1456, ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, xHeight: 1082, xWidthAvg: 911 } },
];
const roman = [
  { on: '', local: ['Times New Roman', 'Liberation Serif', 'Times'], metrics: { familyName: 'Times New Roman', capHeight: 1356, ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xHeight: 916, xWidthAvg: 832 } },
  { on: ', Android', local: ['Noto Serif', 'Noto Serif Regular'], metrics: { familyName: 'Noto Serif', capHeight: 714, ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, xHeight: 536, xWidthAvg: 481 } },
];

for (const [weight, file] of Object.entries(weights)) {
  const cut = await subsetFont(await readFile(`${source}/${file}`), written, form);
  await writeFile(`${folder}/be-vietnam-pro-${weight}.woff2`, cut);
  console.log(`be-vietnam-pro-${weight}.woff2: ${(cut.length / 1000).toFixed(1)} kB`);
}
for (const { file, opsz } of serifCuts) {
  const cut = await subsetFont(await readFile(serif), written, { ...form, variationAxes: { opsz } });
  await writeFile(`${folder}/${file}`, cut);
  console.log(`${file}: ${(cut.length / 1000).toFixed(1)} kB`);
}
await copyFile(`${source}/LICENSE_FONT`, `${folder}/be-vietnam-pro-OFL.txt`);

const standIns = [
  { family: 'Text stand-in', face: await fromFile(`${source}/${weights[400]}`), like: sans },
  { family: 'Display stand-in', face: await fromFile(`${folder}/${serifCuts[0].file}`), like: roman },
  { family: 'Large stand-in', face: await fromFile(`${folder}/${serifCuts[1].file}`), like: roman },
].flatMap(({ like, family, face }) => like.map(({ on, local, metrics }) => ({ family: family + on, face, local, metrics })));
const overrides = (standIn: (typeof standIns)[number]) => {
  const [face] = createFontStack([standIn.face, standIn.metrics], { fontFaceFormat: 'styleObject' }).fontFaces as { '@font-face': Record<string, string> }[];
  const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride = '0%' } = face!['@font-face'];
  return `size-adjust: ${sizeAdjust}; ascent-override: ${ascentOverride}; descent-override: ${descentOverride}; line-gap-override: ${lineGapOverride};`;
};
const face = (family: string, weight: string, file: string) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("../fonts/${file}") format("woff2"); }`;

await writeFile(
  'app/ui/css/fonts.css',
  [
    '/* Written by `npm run fonts`. Where the faces come from, and their licences: ../fonts/README.md */',
    ...serifCuts.map(({ family, file }) => face(family, '400', file)),
    ...Object.keys(weights).map((weight) => face('Be Vietnam Pro', weight, `be-vietnam-pro-${weight}.woff2`)),
    '',
    '/* Stand-ins of the same width and height until the real ones arrive, so that text does not jump. */',
    ...standIns.map((standIn) => `@font-face { font-family: "${standIn.family}"; src: ${standIn.local.map((name) => `local("${name}")`).join(', ')}; ${overrides(standIn)} }`),
    '',
  ].join('\n'),
);
