import { m } from '#app/i18n/paraglide/messages.js';

const star = 'M6 .6 7.6 4.2l3.9.4-2.9 2.6.8 3.9L6 9.1l-3.4 2 .8-3.9L.5 4.6l3.9-.4Z';

/** A square of gold leaf with the number of stars. Draw it only from a certificate that is valid today. */
export function OcopSeal({ stars, large = false }: { stars: number; large?: boolean }) {
  const label = m.ocop_stars({ stars });
  if (!large) {
    return (
      <span className="seal" role="img" aria-label={label}>
        {stars}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={star} />
        </svg>
      </span>
    );
  }
  const first = 44 - (stars * 13 - 1) / 2;
  return (
    <svg className="sealbig" viewBox="0 0 88 88" role="img" aria-label={label}>
      <path className="leaf" d="M3 5 30 2 61 4 85 2 86 33 84 60 86 85 52 86 27 84 2 86 4 54 2 28Z" />
      <path className="leaf-hi" d="M3 5 30 2 44 30 20 52 4 54 2 28Z" opacity=".55" />
      <path className="leaf-hi" d="M61 4 85 2 86 33 58 40Z" opacity=".35" />
      <path className="leaf-lo" d="M52 86 58 40 86 33 84 60 86 85Z" opacity=".35" />
      <path className="leaf-lo" d="M20 52 44 30 58 40 52 86 27 84Z" opacity=".14" />
      <text className="ocop-word" x="44" y="17" textAnchor="middle">
        OCOP
      </text>
      <text className="ocop-number" x="44" y="50" textAnchor="middle">
        {stars}
      </text>
      {Array.from({ length: stars }, (_, index) => (
        <path key={index} transform={`translate(${first + index * 13} 59)`} d={star} />
      ))}
    </svg>
  );
}
