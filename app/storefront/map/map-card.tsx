import { useEffect, useRef } from 'react';
import { href, Link } from 'react-router';
import { placeName } from '#app/domain/geography/place-name.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { MappedVillage } from '#app/services/villages/get-village-map.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';

/** What a village is, in three lines, and the way in. */
export function MapCard({ village, onClose }: { village: MappedVillage; onClose(): void }) {
  const { name, also } = splitVillageName(village.name);
  const card = useRef<HTMLDivElement>(null);
  // Under a finger the card opens below the map, where it may be off the screen.
  useEffect(() => {
    if (matchMedia('(hover: none)').matches) card.current?.scrollIntoView({ block: 'nearest' });
  }, [village.slug]);
  return (
    <div className="mcard" ref={card} data-village={village.slug}>
      <VillageDot village={village.slug} size={40} />
      <div>
        <b className="mcard__name">{name}</b>
        {also && <small> {also}</small>}
        <p>
          {capitalised(village.craft)} · {placeName(village.place, getLocale())}
        </p>
        <p className="faint">{village.goods > 0 ? m.map_card_goods({ count: village.goods }) : m.map_card_empty()}</p>
        <Link className="more" to={href('/lang-nghe/:village', { village: village.slug })} aria-label={m.map_enter_village({ name })} prefetch="intent">
          <span>{m.map_enter()}</span>
          <Icon name="arrow" size={16} />
        </Link>
      </div>
      {useScripted() && (
        <button type="button" className="mcard__close" aria-label={m.map_close()} onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      )}
    </div>
  );
}
