import { Combobox as Base } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { Icon } from './icon.tsx';

export type ComboboxEntry = {
  value: string;
  name: string;
  /** A second line: why it was found. */
  also?: string | null;
};

export type ComboboxProps = {
  id: string;
  name: string;
  entries: readonly ComboboxEntry[];
  /** The entries that typed words mean, best first. */
  find: (query: string) => readonly ComboboxEntry[];
  /** The chosen one's value, or empty. */
  value: string;
  onChoose: (value: string) => void;
  placeholder: string;
  /** What the button that shows all is called by ear. */
  openLabel: string;
  noneFound: string;
  disabled?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

/** One of many, found by typing. */
export function Combobox({ id, name, entries, find, value, onChoose, placeholder, openLabel, noneFound, disabled, ...described }: ComboboxProps) {
  const chosen = entries.find((entry) => entry.value === value) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed === null || typed === chosen?.name ? '' : typed;
  const found = useMemo(() => (query.trim() === '' ? entries : find(query)), [query, entries, find]);
  return (
    <Base.Root<ComboboxEntry>
      items={entries as ComboboxEntry[]}
      filteredItems={found as ComboboxEntry[]}
      value={chosen}
      onValueChange={(entry) => {
        onChoose(entry?.value ?? '');
        setTyped(null);
      }}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputValueChange={(text, { reason }) => setTyped(reason === 'input-change' || reason === 'input-clear' ? text : null)}
      itemToStringLabel={(entry) => entry.name}
      itemToStringValue={(entry) => entry.value}
      isItemEqualToValue={(one, other) => one.value === other.value}
      name={name}
      disabled={disabled}
      autoHighlight
    >
      <Base.InputGroup className="combo">
        <Base.Input id={id} className="inp" placeholder={placeholder} autoComplete="off" {...described} />
        <Base.Trigger className="combo__open" aria-label={openLabel}>
          <Icon name="down" />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner className="combo__place" sideOffset={4}>
          <Base.Popup className="combo__list">
            <Base.Empty className="combo__none">{noneFound}</Base.Empty>
            <Base.List>
              {(entry: ComboboxEntry) => (
                <Base.Item key={entry.value} value={entry} className="combo__one">
                  <span>{entry.name}</span>
                  {entry.also && <small>{entry.also}</small>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
