import { useCallback, useMemo } from 'react';
import type { Commune } from '#app/domain/geography/units.ts';
import { matchCommune } from '#app/domain/geography/units.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Combobox, type ComboboxProps } from '../combobox.tsx';

type Props = Pick<ComboboxProps, 'id' | 'name' | 'value' | 'onChoose' | 'aria-describedby' | 'aria-invalid'> & { communes: readonly Commune[] };

const mostMatches = 40;

/** Type today's name or the one of before July 2025, with or without marks, and choose. */
export function CommuneCombobox({ communes, ...rest }: Props) {
  const entries = useMemo(() => communes.map(({ code, name }) => ({ value: code, name })), [communes]);
  const find = useCallback(
    (query: string) => matchCommune(query, communes, mostMatches).map(({ commune, oldName }) => ({ value: commune.code, name: commune.name, also: oldName && m.place_commune_formerly({ name: oldName }) })),
    [communes],
  );
  return (
    <Combobox
      entries={entries}
      find={find}
      placeholder={m.place_commune_type()}
      openLabel={m.place_commune_open()}
      noneFound={m.place_commune_none()}
      {...rest}
    />
  );
}
