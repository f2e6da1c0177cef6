import { m } from '#app/i18n/paraglide/messages.js';

type Props = { provinces: readonly { value: string; name: string; formerly: readonly string[] }[] };

/** Today's provinces, each with the names of before July 2025 that went into it, so that whoever looks for one of those finds it. */
export function ProvinceOptions({ provinces }: Props) {
  return provinces.map(({ value, name, formerly }) => (
    <option key={value} value={value}>
      {formerly.length === 0 ? name : m.place_province_with({ name, formerly: formerly.join(', ') })}
    </option>
  ));
}
