import type { MosaicDrawing } from '#app/domain/geography/mosaic-drawing.ts';

/**
 * Hà Nội's wards and communes as a mosaic. `lit` names the village whose colour washes a commune's cell; `near` is the
 * commune that is looked at now.
 */
export function Mosaic({ drawing, lit, near, title, about }: { drawing: MosaicDrawing; lit: ReadonlyMap<string, string>; near?: string | null; title: string; about: string }) {
  const now = near ? drawing.cells.find(({ code }) => code === near) : null;
  return (
    <svg className="mosaic" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-labelledby="mosaic-title mosaic-about">
      <title id="mosaic-title">{title}</title>
      <desc id="mosaic-about">{about}</desc>
      <path className="mosaic__around" d={drawing.around} />
      <path className="mosaic__cell" d={drawing.ground} />
      {drawing.cells.map(({ code, path }) => (
        <path key={code} className="mosaic__cell" data-village={lit.get(code)} d={path} />
      ))}
      <path className="mosaic__river" d={drawing.river} />
      <path className="mosaic__stream" d={drawing.river} />
      <path className="mosaic__edge" d={drawing.outline} />
      {now && <path className="mosaic__near" data-village={lit.get(now.code)} d={now.path} />}
    </svg>
  );
}
