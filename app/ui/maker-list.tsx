import { Link, href } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import type { MakerEntry, MakerTitle } from '#app/domain/villages/maker.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { MakerFace } from './maker-face.tsx';

const titles: Record<MakerTitle['title'], () => string> = {
  peoples_artisan: m.artisan_title_peoples,
  meritorious_artisan: m.artisan_title_meritorious,
  hanoi_artisan: m.artisan_title_hanoi,
};

/** "Nghệ nhân Ưu tú", or what they do when they have no title: who has none is never called nghệ nhân. */
export function calling({ title, trade }: Pick<MakerEntry, 'title' | 'trade'>): string {
  return title ? titles[title.title]() : trade;
}

/** "Nghệ nhân Ưu tú · thủ công mỹ nghệ · 2024". */
export function fullTitle({ title, field, year }: MakerTitle): string {
  const stream = title === 'hanoi_artisan' ? null : field === 'heritage' ? m.artisan_field_heritage() : m.artisan_field_handicraft();
  return [titles[title](), stream, year].filter(Boolean).join(' · ');
}

/** Makers in rows of three: seal, title before the name or what they do after it, and a sentence of theirs. */
export function MakerList({ makers, withVillage = false }: { makers: readonly MakerEntry[]; withVillage?: boolean }) {
  return (
    <ul className="people">
      {makers.map((maker) => (
        <li key={maker.slug} className="person" data-village={maker.village.slug}>
          <MakerFace face={maker} size={56} />
          <div>
            {maker.title && <i>{fullTitle(maker.title)}</i>}
            <b>
              <Link to={href('/nghe-nhan/:artisan', { artisan: maker.slug })} prefetch="intent">
                {maker.name}
              </Link>
            </b>
            {(!maker.title || withVillage) && <i>{[!maker.title && maker.trade, withVillage && splitVillageName(maker.village.name).name].filter(Boolean).join(' · ')}</i>}
            <p lang={foreign(maker.saying)}>{maker.saying}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
