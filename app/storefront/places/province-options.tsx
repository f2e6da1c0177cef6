import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { m } from '#app/i18n/paraglide/messages.js';

type Props = { provinces: readonly { value: string; name: string; formerly: readonly string[] }[] };

/** Today's provinces, and below them the names of before July 2025, each of which chooses the province of today. */
export function ProvinceOptions({ provinces }: Props) {
  const former = provinces.flatMap(({ value, name: today, formerly }) => formerly.map((name) => ({ value, name, today }))).toSorted((a, b) => compareVietnamese(a.name, b.name));
  return (
    <>
      {provinces.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
      <optgroup label={m.place_province_former()}>
        {former.map(({ value, name, today }) => (
          <option key={name} value={value}>
            {m.place_province_now({ name, today })}
          </option>
        ))}
      </optgroup>
    </>
  );
}
