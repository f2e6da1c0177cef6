import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { Commune } from '#app/domain/geography/units.ts';
import { matchCommune } from '#app/domain/geography/units.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from '#app/ui/icon.tsx';

type Match = { commune: Commune; oldName: string | null };

type Props = {
  id: string;
  name: string;
  communes: readonly Commune[];
  /** The chosen code, or empty. */
  value: string;
  onChoose: (code: string) => void;
  disabled?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

const mostMatches = 40;

/** Type today's name or the one of before July 2025, with or without marks, and choose. */
export function CommuneCombobox({ id, name, communes, value, onChoose, disabled, ...described }: Props) {
  const chosen = communes.find(({ code }) => code === value) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed === null || typed === chosen?.name ? '' : typed;
  const matches = useMemo<Match[]>(
    () => (query.trim() === '' ? communes.map((commune) => ({ commune, oldName: null })) : matchCommune(query, communes, mostMatches)),
    [query, communes],
  );
  const oldNames = new Map(matches.map(({ commune, oldName }) => [commune.code, oldName]));
  return (
    <Combobox.Root<Commune>
      items={communes as Commune[]}
      filteredItems={matches.map(({ commune }) => commune)}
      value={chosen}
      onValueChange={(commune) => {
        onChoose(commune?.code ?? '');
        setTyped(null);
      }}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputValueChange={(text, { reason }) => setTyped(reason === 'input-change' || reason === 'input-clear' ? text : null)}
      itemToStringLabel={(commune) => commune.name}
      itemToStringValue={(commune) => commune.code}
      isItemEqualToValue={(one, other) => one.code === other.code}
      name={name}
      disabled={disabled}
      autoHighlight
    >
      <Combobox.InputGroup className="combo">
        <Combobox.Input id={id} className="inp" placeholder={disabled ? m.place_commune_first() : m.place_commune_type()} autoComplete="off" {...described} />
        <Combobox.Trigger className="combo__open" aria-label={m.place_commune_open()}>
          <Icon name="down" />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className="combo__place" sideOffset={4}>
          <Combobox.Popup className="combo__list">
            <Combobox.Empty className="combo__none">{m.place_commune_none()}</Combobox.Empty>
            <Combobox.List>
              {(commune: Commune) => (
                <Combobox.Item key={commune.code} value={commune} className="combo__one">
                  <span>{commune.name}</span>
                  {oldNames.get(commune.code) && <small>{m.place_commune_formerly({ name: oldNames.get(commune.code)! })}</small>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
