// The four places of the studio, and what lies in each.
import { m } from '#app/i18n/paraglide/messages.js';
import type { IconName } from '#app/ui/icon.tsx';

export type Place = {
  to: string;
  icon: IconName;
  name: string;
  /** Where it leads on to, each at hand from the others; none where its own page leads there. */
  parts: readonly { to: string; name: string }[];
  isHere: boolean;
};

/** First words of the addresses that lie in each place; whatever is in none of them is the workshop's own. */
const inside = { work: ['', 'kien', 'tem-gui'], goods: ['hang', 'kho', 'lo'], money: ['tien', 'so-lieu'] };

/** `pathname` without the language; `seesMoney`: whether what the workshop earns is theirs to know. */
export function placesOf(workshop: string, pathname: string, seesMoney: boolean): Place[] {
  const base = `/xuong-cua-toi/${workshop}`;
  const word = pathname.slice(base.length).split('/')[1] ?? '';
  const here = Object.entries(inside).find(([, words]) => words.includes(word))?.[0] ?? 'workshop';
  return [
    { to: base, icon: 'parcel', name: m.studio_nav_work(), parts: [], isHere: here === 'work' },
    {
      to: `${base}/hang`,
      icon: 'tag',
      name: m.studio_nav_goods(),
      parts: [
        { to: `${base}/hang`, name: m.studio_part_listings() },
        { to: `${base}/kho`, name: m.studio_part_stock() },
        { to: `${base}/lo`, name: m.studio_part_lots() },
      ],
      isHere: here === 'goods',
    },
    seesMoney
      ? {
          to: `${base}/tien`,
          icon: 'wallet',
          name: m.studio_nav_money(),
          parts: [
            { to: `${base}/tien`, name: m.studio_part_statement() },
            { to: `${base}/so-lieu`, name: m.studio_part_figures() },
          ],
          isHere: here === 'money',
        }
      : { to: `${base}/so-lieu`, icon: 'wallet', name: m.studio_part_figures(), parts: [], isHere: here === 'money' },
    { to: `${base}/xuong`, icon: 'stall', name: m.studio_nav_workshop(), parts: [], isHere: here === 'workshop' },
  ];
}
