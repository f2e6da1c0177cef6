// Áo dài on a stand, of brocade or embroidered.
import { mix, jitter } from '../color.ts';
import { crane, cloud } from '../creatures.ts';
import { family, oneOf } from '../family.ts';
import { lerp, place, brush, lens, ell } from '../geom.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, stem, bamboo, chrys, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { type Brocade } from '../tiles.ts';
import { type Dye, cloth, foldedCloth, dyeNames, dyes, dyeWords } from './textile.ts';

type TunicLook = {
  dye: Dye;
  cloth: Brocade | 'tron';
  motif: 'khong' | 'sen' | 'tre' | 'hac' | 'mai' | 'cuc';
  trousers: 'trang' | 'vang';
  thread: 'trang' | 'hong' | 'vang' | 'ngoc';
};

/** How it is shown: on a stand with its trousers or on a hanger, from the front or the back. */
type Showing = { stand: boolean; back: boolean };

function worn(c: Sheet, look: TunicLook, { stand, back }: Showing): string {
  const { R, pal } = c,
    main = jitter(dyes(pal)[look.dye], R, 0.025),
    t = c.T(main),
    white = mix(pal.paper, '#FFFFFF', 0.4),
    wt = c.T(look.trousers === 'trang' ? white : mix(pal.goldleaf, pal.paper, 0.55)),
    wood = c.T(mix(pal.clay, pal.ink, 0.35));
  c.tint = main;
  const gold = pal.goldleaf,
    kind = look.cloth === 'tron' ? null : look.cloth;
  let o = '';
  const X = 400;
  if (stand) c.stand(404, 946, 120, 22);
  // stand
  if (stand)
  o +=
    fill(`M${X - 6} 760H${X + 6}V940H${X - 6}Z`, wood.d) +
    fill(`M${X - 120} 944C${X - 112} 924 ${X - 40} 922 ${X - 14} 908H${X + 14}C${X + 40} 922 ${X + 112} 924 ${X + 120} 944Q${X} 962 ${X - 120} 944Z`, wood.b) +
    fill(`M${X + 10} 908H${X + 14}C${X + 40} 922 ${X + 112} 924 ${X + 120} 944Q${X + 60} 954 ${X + 8} 953Z`, wood.dd) +
    fill(lens(X - 96, 936, X - 16, 921, 2.5), wood.ll);
  if (stand)
  o +=
    fill(`M${X - 25} 132L${X - 28} 96Q${X} 76 ${X + 28} 96L${X + 25} 132Z`, wood.b) +
    fill(`M${X + 8} 84Q${X + 22} 88 ${X + 28} 96L${X + 25} 132H${X + 6}Z`, wood.dd) +
    fill(ell(X, 74, 9, 10), wood.d) +
    fill(ell(X - 2, 72, 6, 7), wood.l) +
    fill(ell(X, 91, 26, 6), wood.d);
  // trousers
  const tr = `M${X - 84} 480L${X - 128} 912Q${X - 66} 926 ${X - 8} 910L${X} 640L${X + 8} 910Q${X + 66} 926 ${X + 128} 912L${X + 84} 480Z`;
  if (stand)
  o +=
    fill(tr, wt.b) +
    group(
      (
        [[-96, 1], [-60, 0], [-30, 1], [34, 0], [70, 1], [104, 1]] as const
      )
        .map(([x, k]) =>
          fill(
            brush(
              [[X + x * 0.6, 500], [X + x * 0.85, 700], [X + x, 930]],
              16,
              { m: 8 },
            ),
            k ? wt.d : wt.ll,
            'opacity=".75"',
          ),
        )
        .join('') + fill(`M${X + 90} 480L${X + 140} 930H${X + 96}Z`, wt.d),
      c.clip(tr),
    );
  // back panel peeks out
  const sw = R.r(-1, 1),
    bk = `M${X + 60} 450C${X + 104} 560 ${X + 150} 700 ${X + 178 + sw * 10} 868Q${X + 120} 884 ${X + 60} 872Z M${X - 60} 450C${X - 104} 560 ${X - 140} 700 ${X - 160 + sw * 10} 862Q${X - 110} 880 ${X - 60} 868Z`;
  o += fill(bk, t.dd);
  if (!stand) o += hanger(c);
  // sleeves
  const sleeve = (s: number) => {
    const d = `M${X + s * 62} 178C${X + s * 110} 186 ${X + s * 138} 214 ${X + s * 150} 262C${X + s * 168} 360 ${X + s * 196} 470 ${X + s * 216} 566Q${X + s * 190} 588 ${X + s * 152} 584C${X + s * 142} 480 ${X + s * 116} 380 ${X + s * 92} 318Z`;
    let q = fill(d, t.b);
    if (kind) q += fill(d, cloth(c, t, kind, `rotate(${-s * 12}) scale(.5)`));
    q += group(
      fill(
        s < 0
          ? `M${X - 92} 318C${X - 116} 380 ${X - 142} 480 ${X - 152} 584L${X - 172} 588C${X - 166} 480 ${X - 138} 370 ${X - 98} 290Z`
          : `M${X + 140} 190C${X + 168} 330 ${X + 200} 450 ${X + 226} 570L${X + 186} 592C${X + 172} 470 ${X + 154} 360 ${X + 126} 282Q${X + 112} 226 ${X + 100} 186Z`,
        s < 0 ? t.d : t.dd,
        'opacity=".7"',
      ) +
        fill(
          brush(
            s < 0
              ? [[X - 118, 206], [X - 148, 300], [X - 190, 520]]
              : [[X + 96, 196], [X + 128, 300], [X + 164, 540]],
            12,
            { m: 9 },
          ),
          t.ll,
          'opacity=".6"',
        ) +
        [0, 1, 2]
          .map((i) =>
            fill(
              brush(
                [[X + s * (98 + i * 10), 318 + i * 24], [X + s * (126 + i * 7), 330 + i * 20], [X + s * (146 + i * 5), 316 + i * 26]],
                5,
                { m: 6 },
              ),
              t.d,
              'opacity=".8"',
            ),
          )
          .join(''),
      c.clip(d),
    );
    return q + stroke(`M${X + s * 214} 560Q${X + s * 190} 580 ${X + s * 152} 576`, gold, 3);
  };
  o += sleeve(-1) + sleeve(1);
  // front panel and bodice
  const hemY = R.r(878, 892),
    bod = `M${X - 34} 158C${X - 70} 172 ${X - 100} 182 ${X - 112} 196C${X - 104} 236 ${X - 96} 280 ${X - 100} 326C${X - 98} 376 ${X - 76} 408 ${X - 72} 446C${X - 76} 520 ${X - 112} 700 ${X - 128 + sw * 8} ${hemY}C${X - 80} ${hemY + 18} ${X - 40} ${hemY - 12} ${X} ${hemY + 2}C${X + 44} ${hemY + 18} ${X + 84} ${hemY - 8} ${X + 132 + sw * 12} ${hemY + 4}C${X + 116} 700 ${X + 80} 530 ${X + 72} 446C${X + 76} 408 ${X + 98} 376 ${X + 100} 326C${X + 96} 280 ${X + 104} 236 ${X + 112} 196C${X + 100} 182 ${X + 70} 172 ${X + 34} 158Q${X} 176 ${X - 34} 158Z`;
  c.cast(bod, 30, 16, 0.16, 9);
  o += fill(bod, t.b) + (kind ? fill(bod, cloth(c, t, kind, `translate(${X} 160) scale(.62)`)) : '');
  let q = '';
  // embroidered panel
  const a1 = { trang: pal.paper, hong: mix(pal.lacquer, pal.paper, 0.45), vang: gold, ngoc: mix(pal.celadon, pal.paper, 0.3) }[look.thread],
    a2 = mix(a1, t.b, 0.3),
    lf = mix(pal.rice, t.b, 0.2),
    st: Style = {
      kind: 'stitch',
      a: a1,
      b: a2,
      leaf: lf,
      stem: lf,
      dark: mix(pal.ink, t.b, 0.2),
      gold,
      red: pal.lacquer,
      line: mix(a1, pal.ink, 0.35),
      lw: 1,
      gap: 3.4,
    };
  const pic = back ? 'khong' : look.motif;
  if (pic === 'sen')
    q +=
      paint(
        c,
        [
          stem(
            null,
            [[X + 30, 880], [X + 10, 760], [X - 20, 680]],
            6,
          ),
          stem(
            null,
            [[X + 40, 880], [X + 66, 790], [X + 62, 730]],
            5,
          ),
          stem(
            null,
            [[X + 20, 880], [X - 50, 820], [X - 66, 790]],
            5,
          ),
        ],
        st,
      ) +
      paint(c, lotusLeaf(place(X - 62, 800, 0.7), R), st) +
      paint(c, lotus(place(X - 20, 690, 0.95), R), st) +
      paint(c, lotusBud(place(X + 62, 736, 0.8, 0.1)), st) +
      paint(c, lotusLeaf(place(X + 58, 850, 0.75, 0.1, null, -1), R), st);
  if (pic === 'tre') q += paint(c, bamboo(place(X - 50, 880, 1, 0.05), R, 420), st) + paint(c, bamboo(place(X + 40, 884, 0.9, -0.03), R, 300), st);
  if (pic === 'hac')
    q +=
      paint(c, crane(place(X - 6, 700, 0.9), R), st) +
      paint(c, cloud(place(X + 40, 560, 0.5), R), { kind: 'flat', a: gold }) +
      paint(c, crane(place(X + 20, 360, 0.42, 0, null, -1), R, 1), st);
  if (pic === 'mai') {
    q += paint(
      c,
      leafSpray(
        null,
        [[X - 90, 870], [X - 30, 780], [X + 40, 700], [X + 30, 600], [X - 20, 520]],
        R,
        'leaf',
        22,
      ),
      { ...st, stem: mix(pal.clay, t.b, 0.2) },
    );
    for (const [x, y, s] of [
      [-40, 790, 1.4],
      [20, 730, 1.7],
      [48, 660, 1.3],
      [20, 590, 1.1],
      [-14, 530, 0.9],
      [-70, 850, 1.2],
      [50, 840, 1],
      [-50, 320, 0.9],
      [-20, 296, 0.6],
    ] as const)
      q += paint(c, blossom(place(X + x, y, s, x), R), st);
  }
  if (pic === 'cuc') {
    q += paint(
      c,
      leafSpray(
        null,
        [[X + 60, 870], [X + 20, 790], [X - 40, 720], [X - 30, 620]],
        R,
        'leaf',
        34,
      ),
      st,
    );
    for (const [x, y, s] of [[-20, 740, 1.15], [40, 820, 0.8], [-34, 630, 0.7], [-52, 850, 0.7]] as const)
      q += paint(c, chrys(place(X + x, y, s)), st);
  }
  // modelling
  q += fill(
    `M${X + 112} 190C${X + 104} 236 ${X + 96} 280 ${X + 100} 326C${X + 98} 376 ${X + 76} 408 ${X + 72} 446C${X + 80} 530 ${X + 116} 700 ${X + 150} ${hemY + 20}H${X + 84}C${X + 70} 700 ${X + 44} 540 ${X + 42} 446C${X + 46} 400 ${X + 62} 360 ${X + 56} 316C${X + 54} 280 ${X + 62} 230 ${X + 84} 176Z`,
    t.d,
    'opacity=".72"',
  );
  q += fill(
    `M${X + 92} 470C${X + 100} 560 ${X + 126} 720 ${X + 150} ${hemY + 20}H${X + 116}C${X + 104} 720 ${X + 84} 560 ${X + 74} 460Z`,
    t.dd,
    'opacity=".5"',
  );
  let h = '';
  for (let i = 0; i < 26; i++) {
    const y = 210 + i * 25,
      e = y < 446 ? lerp(58, 44, (y - 210) / 236) : lerp(44, 86, (y - 446) / 440);
    h += lens(X + e + 4, y, X + e - R.r(14, 40), y + R.r(8, 18), 3, 3);
  }
  q += fill(h, t.d, 'opacity=".72"');
  q +=
    fill(
      brush(
        [[X - 80, 240], [X - 72, 330], [X - 54, 420]],
        15,
        { m: 10 },
      ),
      t.ll,
      'opacity=".55"',
    ) +
    fill(
      brush(
        [[X - 58, 470], [X - 70, 620], [X - 100, 850]],
        17,
        { m: 10 },
      ),
      t.ll,
      'opacity=".55"',
    ) +
    fill(
      brush(
        [[X - 8, 480], [X - 10, 660], [X - 16, 880]],
        12,
        { m: 10 },
      ),
      t.ll,
      'opacity=".28"',
    );
  for (const [x, y1, y2] of [[-36, 500, 884], [22, 520, 892]] as const)
    q += fill(
      brush(
        [[X + x * 0.5, y1], [X + x * 0.9, (y1 + y2) / 2], [X + x * 1.4, y2]],
        9,
        { m: 9 },
      ),
      t.d,
      'opacity=".6"',
    );
  for (const s of [-1, 1])
    q +=
      fill(
        brush(
          [[X + s * 98, 330], [X + s * 62, 352], [X + s * 40, 346]],
          6,
          { m: 7 },
        ),
        t.d,
        'opacity=".8"',
      ) +
      fill(
        brush(
          [[X + s * 70, 440], [X + s * 36, 452], [X + s * 14, 446]],
          5,
          { m: 7 },
        ),
        t.d,
        'opacity=".7"',
      );
  o += group(q, c.clip(bod));
  // raglan seams, flap and buttons
  if (back) o += stroke(`M${X - 36} 164Q${X - 84} 240 ${X - 98} 322M${X + 36} 164Q${X + 84} 240 ${X + 98} 322`, t.dd, 2, 'opacity=".7"') + stroke(`M${X} 166C${X + 3} 260 ${X - 3} 360 ${X} 452`, t.dd, 1.8, 'opacity=".6"');
  else {
  o +=
    stroke(`M${X - 36} 164Q${X - 84} 240 ${X - 98} 322`, t.dd, 2, 'opacity=".7"') +
    stroke(`M${X + 18} 170Q${X + 76} 214 ${X + 99} 324`, t.dd, 3) +
    stroke(`M${X + 16} 173Q${X + 73} 217 ${X + 96} 326`, gold, 1.6);
  for (const [x, y] of [[30, 182], [58, 212], [80, 256], [94, 304]] as const)
    o += fill(ell(X + x, y, 4.6), gold) + fill(ell(X + x - 1.2, y - 1.4, 1.8), pal.paper);
  }
  // collar
  const col = `M${X - 34} 160C${X - 38} 146 ${X - 34} 132 ${X - 29} 126Q${X} 142 ${X + 29} 126C${X + 34} 132 ${X + 38} 146 ${X + 34} 160Q${X} 180 ${X - 34} 160Z`;
  o +=
    fill(`M${X - 29} 126Q${X} 112 ${X + 29} 126Q${X} 142 ${X - 29} 126Z`, t.dd) +
    fill(col, t.b) +
    group(
      fill(`M${X + 10} 120H${X + 50}V190H${X + 4}Z`, t.d, 'opacity=".8"') +
        fill(
          brush(
            [[X - 27, 134], [X - 29, 146], [X - 26, 158]],
            5,
            { m: 5 },
          ),
          t.ll,
        ),
      c.clip(col),
    ) +
    stroke(`M${X - 29} 126Q${X} 142 ${X + 29} 126`, gold, 3);
  o += stroke(
    `M${X - 127 + sw * 8} ${hemY - 9}C${X - 80} ${hemY + 9} ${X - 40} ${hemY - 21} ${X} ${hemY - 7}C${X + 44} ${hemY + 9} ${X + 84} ${hemY - 17} ${X + 131 + sw * 12} ${hemY - 5}`,
    gold,
    3,
  );
  return o;
}

/** A wooden hanger under the shoulders. */
function hanger(c: Sheet): string {
  const wood = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.25));
  return stroke('M400 132V92C400 74 424 72 424 52C424 30 388 28 384 52', mix(c.pal.ink, c.pal.paper, 0.35), 6) + fill('M400 118C350 128 310 156 286 196Q288 208 300 204C330 168 366 148 400 144C434 148 470 168 500 204Q512 208 514 196C490 156 450 128 400 118Z', wood.b) + fill('M400 132C366 136 330 156 300 192L300 204C330 168 366 148 400 144C434 148 470 168 500 204V192C470 156 434 136 400 132Z', wood.d);
}

/** Folded with its collar up, as it is handed over. */
function foldedUp(c: Sheet, look: TunicLook): string {
  const { pal } = c, main = jitter(dyes(pal)[look.dye], c.R.fork('dye'), 0.025), t = c.T(main), gold = pal.goldleaf, kind = look.cloth === 'tron' ? null : look.cloth, h = 230;
  c.tint = main;
  const thread = { trang: pal.paper, hong: mix(pal.lacquer, pal.paper, 0.45), vang: gold, ngoc: mix(pal.celadon, pal.paper, 0.3) }[look.thread], green = mix(pal.rice, t.b, 0.2);
  const flower = { sen: lotus, cuc: chrys, mai: blossom, tre: null, hac: null, khong: null }[look.motif];
  const style: Style = { kind: 'stitch', a: thread, b: mix(thread, t.b, 0.3), leaf: green, stem: green, dark: mix(pal.ink, t.b, 0.2), gold, red: pal.lacquer, line: mix(thread, pal.ink, 0.35), lw: 1, gap: 3.4 };
  const R = c.R.fork('motif');
  const sewn = flower ? paint(c, flower(place(-20, 130, flower === blossom ? 3 : 1.3), R), style) : look.motif === 'tre' ? paint(c, leafSpray(place(0, 130, 1.1), [[-120, 40], [-30, 0], [60, -20], [130, 10]], R, 'leaf', 44), style) : look.motif === 'hac' ? paint(c, crane(place(-10, 120, 0.9), R), style) : '';
  const flap = stroke(`M40 ${-h + 20}Q150 ${-h + 80} 206 ${-h + 210}`, t.dd, 4) + stroke(`M38 ${-h + 24}Q146 ${-h + 84} 202 ${-h + 212}`, gold, 2) + [[66, -h + 36], [126, -h + 82], [172, -h + 140]].map(([x, y]) => fill(ell(x!, y!, 7), gold) + fill(ell(x! - 2, y! - 2, 2.6), pal.paper)).join('');
  const body = foldedCloth(c, t, kind, 400, 520, h * 2, -3, flap + sewn, gold);
  const collar = `M-74 ${-h + 8}C-84 ${-h - 34} -60 ${-h - 56} -40 ${-h - 60}Q0 ${-h - 34} 40 ${-h - 60}C60 ${-h - 56} 84 ${-h - 34} 74 ${-h + 8}Q0 ${-h + 54} -74 ${-h + 8}Z`;
  return body + group(fill(`M-40 ${-h - 60}Q0 ${-h - 86} 40 ${-h - 60}Q0 ${-h - 34} -40 ${-h - 60}Z`, t.dd) + fill(collar, t.b) + fill(`M20 ${-h - 46}L40 ${-h - 60}C60 ${-h - 56} 84 ${-h - 34} 74 ${-h + 8}Q40 ${-h + 34} 14 ${-h + 34}Z`, t.d) + stroke(`M-40 ${-h - 60}Q0 ${-h - 34} 40 ${-h - 60}`, gold, 4), 'transform="translate(400 520) rotate(-3)"');
}

export const aoDai = family({
  id: 'ao-dai',
  vi: 'Áo dài',
  en: 'Áo dài',
  traits: {
    composition: oneOf('gia', 'gia', 'moc', 'gap'),
    dye: oneOf(...dyeNames),
    cloth: oneOf('tron', 'tron', 'tron', 'tho', 'may', 'sen', 'cuc', 'thoi'),
    motif: oneOf('khong', 'sen', 'tre', 'hac', 'mai', 'cuc'),
    trousers: oneOf('trang', 'trang', 'trang', 'vang'),
    thread: oneOf('trang', 'hong', 'vang', 'ngoc'),
  },
  words: {
    dye: dyeWords,
    cloth: {
      tho: ['chữ Thọ'],
      may: ['vân mây', 'gấm mây'],
      sen: ['gấm hoa sen', 'vân hoa sen', 'vân sen'],
      cuc: ['gấm hoa cúc', 'lụa hoa cúc', 'vân cúc'],
      thoi: ['quả trám', 'gấm quả trám', 'vân quả trám'],
      tron: ['trơn', 'lụa trơn', 'thêu', 'nhung'],
    },
    motif: {
      khong: ['gấm', 'vân', 'lụa hoa cúc'],
      sen: ['thêu sen', 'thêu tay sen'],
      tre: ['thêu trúc', 'thêu tay trúc'],
      hac: ['thêu hạc', 'thêu tay hạc'],
      mai: ['thêu mai', 'thêu tay mai'],
      cuc: ['thêu cúc', 'thêu tay cúc'],
    },
  },
  otherView: { vi: 'nhìn từ phía sau', en: 'seen from behind' },
  focus: ({ composition }) => (composition === 'gap' ? [400, 440, 1.8] : [400, 300, 2.1]),
  draw(c, look, view) {
    if (view === 'other') return worn(c, look, { stand: look.composition !== 'moc', back: true });
    return look.composition === 'gap' ? foldedUp(c, look) : worn(c, look, { stand: look.composition === 'gia', back: false });
  },
});
