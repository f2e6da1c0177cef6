import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './css/tabs.css';

export type Tab = { value: string; name: ReactNode; panel: ReactNode };

/** Sides of one thing of which one is looked at; the arrows move between them. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <Base.Root defaultValue={tabs[0]?.value}>
      <Base.List className="tabs" activateOnFocus aria-label={label}>
        {tabs.map(({ value, name }) => (
          <Base.Tab key={value} value={value} className="tabs__one">
            {name}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ value, panel }) => (
        <Base.Panel key={value} value={value} className="tabs__panel">
          {panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
