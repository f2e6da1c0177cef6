import { useEffect, useRef } from 'react';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { MappedVillage } from '#app/services/villages/get-village-map.server.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';

type Props = { villages: readonly MappedVillage[]; open: string | null; onSeek(slug: string): void };

/** The same villages by their crafts, in step with the map: what is looked at here is marked there, and the other way round. */
export function MapList({ villages, open, onSeek }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) bringIntoView(list.current, open);
  }, [open]);
  const seek = (event: { target: EventTarget }) => {
    const slug = (event.target as Element).closest<HTMLElement>('[data-village]')?.dataset.village;
    if (slug) onSeek(slug);
  };
  return (
    <section className="map__list" id="danh-sach" aria-label={m.map_list()} tabIndex={-1}>
      <div ref={list} onFocus={seek} onPointerOver={(event) => event.pointerType === 'mouse' && seek(event)}>
        {byCraft(villages).map(({ craft, here }) => (
          <section key={craft.slug}>
            <h2>{craft.name}</h2>
            <ul>
              {here.map((village) => (
                <li key={village.slug} data-village={village.slug} data-open={village.slug === open ? '' : undefined}>
                  <VillageDot village={village.slug} />
                  <a href={pathIn(getLocale(), `/lang-nghe/${village.slug}`)}>{splitVillageName(village.name).name}</a>
                  <span className="faint num">{village.at === null ? m.map_off() : village.goods > 0 ? m.map_goods({ count: village.goods }) : ''}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function byCraft(villages: readonly MappedVillage[]): { craft: MappedVillage['craftGroup']; here: MappedVillage[] }[] {
  const groups = new Map<string, { craft: MappedVillage['craftGroup']; here: MappedVillage[] }>();
  for (const village of villages) {
    const group = groups.get(village.craftGroup.slug) ?? { craft: village.craftGroup, here: [] };
    group.here.push(village);
    groups.set(village.craftGroup.slug, group);
  }
  for (const { here } of groups.values()) here.sort((a, b) => compareVietnamese(a.name, b.name));
  return [...groups.values()].toSorted((a, b) => compareVietnamese(a.craft.name, b.craft.name));
}

/** Scrolls the list, never the page. */
function bringIntoView(list: HTMLElement, slug: string | null): void {
  const item = slug && list.querySelector<HTMLElement>(`li[data-village="${slug}"]`);
  if (!item || list.scrollHeight <= list.clientHeight) return;
  const [box, frame] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top + 40;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + 40;
}
