import { type CSSProperties, type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { MarkPlace } from '#app/domain/geography/mark-layout.ts';
import { layMarks } from '#app/domain/geography/mark-layout.ts';
import type { Point } from '#app/domain/geography/mosaic.ts';
import type { MosaicDrawing, PlacedName } from '#app/domain/geography/mosaic-drawing.ts';
import { readNames } from '#app/domain/geography/mosaic-drawing.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { MappedVillage } from '#app/services/villages/get-village-map.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Mosaic } from '#app/ui/mosaic.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { MapCard } from './map-card.tsx';
import { CLOSEST, type MapView, useMapView } from './use-map-view.ts';

export type PlacedVillage = MappedVillage & { at: Point };

/** Pixels a step before anything is measured: a map across a phone, and one beside the list on a desk. */
const [ON_A_PHONE, ON_A_DESK] = [0.42, 0.86];
/** The fullest stalls stand larger. */
const LARGE = 12;
const radiusOf = (rank: number): number => (rank < LARGE ? 12 : 8);

type Props = {
  drawing: MosaicDrawing;
  villages: readonly PlacedVillage[];
  /** The village whose card is open. */
  open: string | null;
  onOpen(slug: string | null): void;
  /** A village to come to from elsewhere: looked for in the list, or named in the address. */
  sought: string | null;
};

/** The map itself: the mosaic, a mark for each village, the card of the one that is looked at, and the zoom. */
export function MapSheet({ drawing, villages, open, onOpen, sought }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const view = useMapView(frame);
  const scale = useScale(frame, drawing.width);
  const layout = useLayout(villages, drawing, scale);
  const chosen = villages.find(({ slug }) => slug === open) ?? null;
  useComeTo(villages.find(({ slug }) => slug === sought), view, drawing);
  return (
    <div className="map__frame">
      <div className="map__window" ref={frame} role="region" aria-label={m.map_view()} tabIndex={0} onKeyDown={(event) => event.key === 'Escape' && onOpen(null)}>
        <div className="map__sheet" data-fitted={scale === null ? undefined : ''} data-near={view.zoom > 1 ? '' : undefined} style={view.zoom > 1 ? ({ '--zoom': view.zoom } as CSSProperties) : undefined}>
          <Mosaic drawing={drawing} lit={washes(villages)} near={chosen?.communeCode ?? null} title={m.map_picture()} about={m.map_picture_about()} />
          <Names drawing={drawing} communes={layout.communes} />
          <Marks drawing={drawing} villages={villages} layout={layout} open={open} onOpen={onOpen} />
        </div>
      </div>
      <Zoom view={view} />
      <div className="map__cards" role="status">{chosen && <MapCard village={chosen} onClose={() => onOpen(null)} />}</div>
    </div>
  );
}

/** Each commune takes the colour of the fullest stalls in it. */
function washes(villages: readonly PlacedVillage[]): Map<string, string> {
  const byRank = villages.toSorted((a, b) => b.rank - a.rank);
  return new Map(byRank.flatMap(({ communeCode, slug }) => (communeCode ? [[communeCode, slug] as const] : [])));
}

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;

/** For the eye only: the list and the cards say where each village is. */
function Names({ drawing, communes }: { drawing: MosaicDrawing; communes: readonly PlacedName[] }) {
  return (
    <svg className="map__names" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      {drawing.beyond.map(({ name, at }) => (
        <text key={name} className="map__beyond" x={at.x} y={at.y}>
          {name}
        </text>
      ))}
      {communes.map(({ name, at }) => (
        <text key={name} className="map__commune" x={at.x} y={at.y}>
          {name}
        </text>
      ))}
      <text className="map__river" transform="translate(58 94) rotate(50)">
        {m.map_river()}
      </text>
    </svg>
  );
}

function Marks({ drawing, villages, layout: { wide, narrow }, open, onOpen }: Pick<Props, 'drawing' | 'villages' | 'open' | 'onOpen'> & { layout: Layout }) {
  const touched = useRef<{ slug: string | null; byHand: boolean }>({ slug: null, byHand: false });
  const scripted = useScripted();
  const nonce = useRouteLoaderData<{ nonce: string }>('root')?.nonce;
  const styles = villages.map((village, index) => markStyle(village, drawing, wide[index]!, narrow?.[index]));
  const slugOf = (event: { target: EventTarget }) => (event.target as Element).closest<HTMLElement>('[data-village]')?.dataset.village ?? null;
  const enter = (event: MouseEvent) => {
    // A finger cannot hover: its first touch opens the card, the next one goes in.
    const slug = slugOf(event);
    if (touched.current.byHand && touched.current.slug !== slug) event.preventDefault();
  };
  const touch = (event: PointerEvent) => (touched.current = { slug: open, byHand: event.pointerType !== 'mouse' });
  const look = (event: { target: EventTarget }) => {
    const slug = slugOf(event);
    if (slug) onOpen(slug);
  };
  // The key that woke the page has moved the focus already.
  const marks = useRef<HTMLOListElement>(null);
  const wake = useEffectEvent(() => {
    if (marks.current?.contains(document.activeElement)) look({ target: document.activeElement! });
  });
  useEffect(() => wake(), []);
  return (
    <>
      {/* The server's page may carry no style attributes; script may set them. */}
      {!scripted && <style nonce={nonce} suppressHydrationWarning>{villages.map(({ slug }, index) => `.mark[data-village=${slug}]{${declarations(styles[index]!)}}`).join('')}</style>}
      <ol className="map__marks" ref={marks} aria-label={m.map_marks()} onClick={enter} onPointerDownCapture={touch} onPointerOver={(event) => event.pointerType === 'mouse' && look(event)} onFocus={look}>
        {villages.map((village, index) => (
          <li key={village.slug} className="mark" data-village={village.slug} data-large={village.rank < LARGE ? '' : undefined} data-open={village.slug === open ? '' : undefined} data-side={wide[index]!.side} data-narrow={narrow?.[index]!.side} style={scripted ? (styles[index] as CSSProperties) : undefined}>
            <a href={pathIn(getLocale(), `/lang-nghe/${village.slug}`)}>
              <img className={village.rank < LARGE ? 'dot dot--24' : 'dot'} src={`/lang/${village.slug}.svg`} alt="" width={radiusOf(village.rank) * 2} height={radiusOf(village.rank) * 2} decoding="async" />
              <span className="mark__name">{splitVillageName(village.name).name}</span>
              <span className="vh">{village.goods > 0 ? m.map_mark_goods({ craft: village.craft, count: village.goods }) : m.map_mark_empty({ craft: village.craft })}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

type MarkStyle = Record<'left' | 'top' | '--dx' | '--dy', string> & Partial<Record<'--nx' | '--ny', string>>;

const declarations = (style: MarkStyle): string => Object.entries(style).map(([name, value]) => `${name}:${value}`).join(';');

function markStyle({ at }: PlacedVillage, { width, height }: MosaicDrawing, wide: MarkPlace, narrow: MarkPlace | undefined): MarkStyle {
  const style = { left: share(at.x, width), top: share(at.y, height), '--dx': `${wide.dx}`, '--dy': `${wide.dy}` };
  return narrow ? { ...style, '--nx': `${narrow.dx}`, '--ny': `${narrow.dy}` } : style;
}

type Layout = { wide: MarkPlace[]; narrow: MarkPlace[] | null; communes: PlacedName[] };

/** Where marks and names stand; for two usual widths until the map has been measured. */
function useLayout(villages: readonly PlacedVillage[], drawing: MosaicDrawing, scale: number | null): Layout {
  return useMemo(() => {
    const marks = villages.map(({ at, name, rank }) => ({ at, rank, label: splitVillageName(name).name, radius: radiusOf(rank) }));
    if (scale === null) return { wide: layMarks(marks, [], ON_A_DESK, drawing).marks, narrow: layMarks(marks, [], ON_A_PHONE, drawing).marks, communes: [] };
    // A commune named as a village of it is would say the name twice.
    const known = new Set(marks.map(({ label }) => label));
    const communes = readNames(drawing.communes).filter(({ name }) => !known.has(name));
    const laid = layMarks(marks, communes.map(({ name, at }) => ({ at, label: name })), scale, drawing);
    return { wide: laid.marks, narrow: null, communes: laid.names.map((index) => communes[index]!) };
  }, [villages, drawing, scale]);
}

/** Pixels a step of the mosaic, as it is shown; never more, so that marks laid out by it are as far apart as they must be. */
function useScale(window: { current: HTMLElement | null }, width: number): number | null {
  const [scale, setScale] = useState<number | null>(null);
  useEffect(() => {
    const sheet = window.current?.firstElementChild;
    if (!sheet) return;
    const measure = () => setScale(Math.floor((sheet.clientWidth / width) * 100) / 100 || null);
    const observer = new ResizeObserver(measure);
    observer.observe(sheet);
    return () => observer.disconnect();
  }, [window, width]);
  return scale;
}

/** Who is looked for elsewhere is brought into the middle when the map is too near to show it. */
function useComeTo(village: PlacedVillage | undefined, view: MapView, { width, height }: MosaicDrawing): void {
  const slug = village?.slug;
  const show = useEffectEvent(() => {
    if (village && view.zoom > 1) view.show({ x: village.at.x / width, y: village.at.y / height });
  });
  useEffect(() => {
    if (slug) show();
  }, [slug]);
}

function Zoom({ view }: { view: MapView }) {
  const scripted = useScripted();
  if (!scripted) return null;
  return (
    <div className="map__zoom">
      <button type="button" aria-label={m.map_closer()} aria-disabled={view.zoom >= CLOSEST} onClick={view.closer}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={m.map_farther()} aria-disabled={view.zoom <= 1} onClick={view.farther}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={m.map_whole()} aria-disabled={view.zoom <= 1} onClick={view.whole}>
        <Icon name="whole" />
      </button>
      <span className="vh" role="status">
        {view.zoom > 1 ? m.map_scale({ percent: Math.round(view.zoom * 100) }) : ''}
      </span>
    </div>
  );
}
