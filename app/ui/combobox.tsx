import { Combobox as Base } from '@base-ui/react/combobox';
import { useEffect, useMemo, useRef, useState } from 'react';
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
  const group = useRef<HTMLDivElement>(null);
  const actions = useRef<Base.Root.Actions>(null);
  const [open, setOpen] = useState(false);
  // The Popup would do this when its animation ends.
  useEffect(() => {
    if (!open) actions.current?.unmount();
  }, [open]);
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
      open={open}
      onOpenChange={setOpen}
      actionsRef={actions}
    >
      <Base.InputGroup
        className="combo"
        ref={group}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
        }}
      >
        <Base.Input id={id} className="inp" placeholder={placeholder} autoComplete="off" {...described} />
        <Base.Trigger className="combo__open" aria-label={openLabel}>
          <Icon name="down" />
        </Base.Trigger>
      </Base.InputGroup>
      {/* In the field's own place, and without the library's Popup: that hides the rest of the page from screen readers, though it can still be reached by Tab. */}
      <Base.Portal container={group}>
        <Base.Positioner className="combo__place" sideOffset={4}>
          <div className="combo__list" tabIndex={-1}>
            <Base.Empty className="combo__none">{noneFound}</Base.Empty>
            <Base.List>
              {(entry: ComboboxEntry) => (
                <Base.Item key={entry.value} value={entry} className="combo__one">
                  <span>{entry.name}</span>
                  {entry.also && <small>{entry.also}</small>}
                </Base.Item>
              )}
            </Base.List>
          </div>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
