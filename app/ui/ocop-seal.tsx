import { ocopSeal, sealStar } from '#app/domain/ocop/seal-shape.ts';
import { m } from '#app/i18n/paraglide/messages.js';

type OcopSealProps = {
  stars: number;
  large?: boolean;
  /** The words beside it say the stars. */
  said?: boolean;
};

/** A square of gold leaf with the number of stars. Draw it only from a certificate that is valid today. */
export function OcopSeal({ stars, large = false, said = false }: OcopSealProps) {
  const label = m.ocop_stars({ stars });
  if (!large) {
    return (
      <span className="seal" {...(said ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
        {stars}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={sealStar} />
        </svg>
      </span>
    );
  }
  const { leaf, light, dark, star, first, step } = ocopSeal(stars);
  return (
    <svg className="sealbig" viewBox="0 0 88 88" role="img" aria-label={label}>
      <path className="leaf" d={leaf} />
      {light.map(({ d, opacity }) => (
        <path key={d} className="leaf-hi" d={d} opacity={opacity} />
      ))}
      {dark.map(({ d, opacity }) => (
        <path key={d} className="leaf-lo" d={d} opacity={opacity} />
      ))}
      <text className="ocop-word" x="44" y="17" textAnchor="middle">
        OCOP
      </text>
      <text className="ocop-number" x="44" y="50" textAnchor="middle">
        {stars}
      </text>
      {Array.from({ length: stars }, (_, index) => (
        <path key={index} transform={`translate(${first + index * step} 59)`} d={star} />
      ))}
    </svg>
  );
}
