import { placeName, placeNames } from '#app/domain/geography/place-name.ts';
import { INSET } from '#app/domain/geography/surroundings.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { VillageHall } from '#app/services/villages/get-village.server.ts';
import type { VillageLocation } from '#app/services/villages/locate-village.server.ts';
import '#app/ui/css/map.css';
import { MoreLink } from '#app/ui/button.tsx';

/** Where the village lies: its commune's cell lit among the neighbours, and the same in words. */
export function VillageWhere({ village, where }: { village: VillageHall; where: VillageLocation }) {
  const { name, bare } = splitVillageName(village.name);
  return (
    <section className="sec sec--flush" id="duong-den-lang">
      <div className="wrap where">
        <div>
          <h2>{m.map_where()}</h2>
          <dl>
            <div className="kv">
              <dt>{m.map_where_commune()}</dt>
              <dd>{village.commune ? placeNames([village.commune, village.province], getLocale()) : m.village_place_unknown()}</dd>
            </div>
            <div className="kv">
              <dt>{m.map_where_former()}</dt>
              <dd>{capitalised(placeNames([village.formerCommune, village.formerDistrict], getLocale()))}</dd>
            </div>
            {where.neighbours.length > 0 && (
              <div className="kv">
                <dt>{m.map_where_beside()}</dt>
                <dd>{listed(where.neighbours)}</dd>
              </div>
            )}
          </dl>
          <p className="hint">
            {centreWords[where.position]?.({ commune: placeName(village.formerCommune, getLocale()) })} {m.map_where_exact()}
          </p>
          <MoreLink to={`/lang-nghe/ban-do?lang=${village.slug}`}>{m.map_where_open()}</MoreLink>
        </div>
        <figure>
          <Window where={where} name={bare} about={village.commune && where.neighbours.length > 0 ? m.map_where_in({ name, commune: placeName(village.commune, getLocale()), neighbours: listed(where.neighbours) }) : m.map_where_near({ name })} />
          <figcaption>{m.map_where_caption()}</figcaption>
        </figure>
      </div>
    </section>
  );
}

/** Of which commune the dot is the centre. */
const centreWords: Readonly<Record<string, (village: { commune: string }) => string>> = {
  'old-commune-centre': m.map_where_at_old,
  'merged-commune-centre': m.map_where_at_merged,
  'unit-centre': m.map_where_at_unit,
};

const listed = (names: readonly string[]): string => new Intl.ListFormat(getLocale() === 'en' ? 'en-GB' : 'vi', { type: 'conjunction' }).format(names.map((name) => placeName(name, getLocale())));

function Window({ where, name, about }: { where: VillageLocation; name: string; about: string }) {
  const { window, at, letter, cells, names, river } = where;
  return (
    <svg className="mosaic where__map" viewBox={`${window.left} ${window.top} ${window.width} ${window.height}`} fontSize={letter} role="img" aria-labelledby="where-title where-about">
      <title id="where-title">{m.map_where_picture({ name })}</title>
      <desc id="where-about">{about}</desc>
      {cells.map(({ code, path, own, beyond }) => (
        <path key={code} className={own ? 'mosaic__own' : beyond ? 'mosaic__around' : 'mosaic__cell'} d={path} />
      ))}
      {river && <path className="mosaic__river" d={river} />}
      {river && <path className="mosaic__stream" d={river} />}
      {names.map(({ text, at: spot, own }) => (
        <text key={text} className={own ? 'where__own' : undefined} x={spot.x} y={spot.y}>
          {text}
        </text>
      ))}
      <circle cx={at.x} cy={at.y} r={letter * 0.5} />
      <text className="where__name" x={at.x + letter * 0.9} y={at.y}>
        {name}
      </text>
      <Inset where={where} />
    </svg>
  );
}

/** The whole city, small, in the corner that the names keep free. */
function Inset({ where: { window, at, outline, whole, corner } }: { where: VillageLocation }) {
  const width = window.width * INSET.width;
  const scale = width / whole.width;
  const margin = window.width * 0.02;
  const left = corner === 'left' ? window.left + margin : window.left + window.width - width - margin;
  const top = window.top + window.height - whole.height * scale - margin;
  return (
    <g transform={`translate(${left} ${top}) scale(${scale})`}>
      <rect width={whole.width} height={whole.height} />
      <path className="mosaic__edge" d={outline} />
      <circle cx={at.x} cy={at.y} r={whole.width * 0.045} />
    </g>
  );
}
