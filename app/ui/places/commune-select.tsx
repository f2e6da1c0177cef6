import { m } from '#app/i18n/paraglide/messages.js';
import type { CommuneChoice } from './use-communes.ts';

type Props = { id: string; name: string; communes: readonly CommuneChoice[]; value: string; onChoose?: (code: string) => void; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** The communes as the browser's own list: without script, and where the field that can be typed in cannot be had. */
export function CommuneSelect({ communes, value, onChoose, ...rest }: Props) {
  const noneYet = communes.length === 0;
  return (
    <select className="inp" {...rest} defaultValue={value} onChange={(event) => onChoose?.(event.target.value)} disabled={noneYet} autoComplete="address-level2">
      <option value="">{noneYet ? m.place_commune_first() : m.place_commune_pick()}</option>
      {communes.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
