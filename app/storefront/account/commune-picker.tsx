import { Combobox } from '@base-ui/react/combobox';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Commune, matchCommune } from '#app/domain/geography/units.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from '#app/ui/icon.tsx';

type Props = {
  communes: readonly Commune[];
  chosenCode: string;
  /** No province is chosen yet. */
  waiting: boolean;
  control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
};

/** One commune of a province, found by typing today's name or one from before July 2025, with or without marks. */
export function CommunePicker({ communes, chosenCode, waiting, control }: Props) {
  const before = communes.find((commune) => commune.code === chosenCode) ?? null;
  const [chosen, setChosen] = useState<Commune | null>(before);
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const value = chosen ?? before;
  const matches = useMemo(() => {
    const isChosen = value !== null && asked === value.name;
    return asked.trim() === '' || isChosen ? communes.map((commune) => ({ commune, oldName: null })) : matchCommune(asked, communes, 40);
  }, [asked, communes, value]);
  const oldNames = new Map(matches.map(({ commune, oldName }) => [commune.code, oldName]));
  return (
    <CSPProvider disableStyleElements>
      <Combobox.Root
        items={communes}
        filteredItems={matches.map(({ commune }) => commune)}
        value={value}
        onValueChange={setChosen}
        onInputValueChange={setTyped}
        itemToStringLabel={(commune: Commune) => commune.name}
        itemToStringValue={(commune: Commune) => commune.code}
        isItemEqualToValue={(one: Commune, other: Commune) => one.code === other.code}
        name="communeCode"
        autoHighlight
        disabled={waiting}
      >
        <div className="pick">
          <Combobox.Input className="inp" placeholder={waiting ? m.account_address_commune_first() : m.account_address_commune_type()} autoComplete="off" {...control} />
          <Combobox.Trigger className="pick__open" aria-label={m.account_address_commune_open()}>
            <Icon name="down" size={18} />
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner className="pick__place" sideOffset={4}>
            <Combobox.Popup className="pick__list">
              <Combobox.Empty className="pick__none">{m.account_address_commune_none()}</Combobox.Empty>
              <Combobox.List>
                {(commune: Commune) => (
                  <Combobox.Item key={commune.code} value={commune} className="pick__one">
                    {commune.name}
                    {oldNames.get(commune.code) && <small>{m.account_address_formerly({ name: oldNames.get(commune.code)! })}</small>}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </CSPProvider>
  );
}
