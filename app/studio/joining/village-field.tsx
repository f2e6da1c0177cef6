import { useCallback, useMemo, useState } from 'react';
import { fold } from '#app/domain/text/vietnamese.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Combobox } from '#app/ui/combobox.tsx';
import { Field } from '#app/ui/field.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';

export type VillageChoice = { slug: string; name: string; craft: string; area: string };

type Props = { villages: readonly VillageChoice[]; value: string; errors?: readonly string[] | null };

/** The village of a workshop: found by its name, its craft or its old district; without script in a list by districts. */
export function VillageField({ villages, value, errors }: Props) {
  const scripted = useScripted();
  const [chosen, choose] = useState(value);
  const entries = useMemo(() => villages.map(({ slug, name, craft, area }) => ({ value: slug, name, also: `${craft}, ${area}`, folded: fold(`${name} ${craft} ${area}`) })), [villages]);
  const find = useCallback(
    (query: string) => {
      const words = fold(query).split(' ');
      const found = entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
      return found.toSorted((a, b) => Number(fold(b.name).startsWith(words[0]!)) - Number(fold(a.name).startsWith(words[0]!)));
    },
    [entries],
  );
  const areas = [...new Set(villages.map(({ area }) => area))].toSorted((a, b) => a.localeCompare(b, 'vi'));
  return (
    <Field label={m.joining_village()} hint={m.joining_village_hint()} errors={errors}>
      {(control) =>
        scripted ? (
          <Combobox {...control} name="village" entries={entries} find={find} value={chosen} onChoose={choose} placeholder={m.joining_village_type()} openLabel={m.place_commune_open()} noneFound={m.joining_village_none()} />
        ) : (
          <select className="inp" {...control} name="village" defaultValue={value} required>
            <option value="">{m.joining_village_pick()}</option>
            {areas.map((area) => (
              <optgroup key={area} label={area}>
                {villages
                  .filter((village) => village.area === area)
                  .map(({ slug, name, craft }) => (
                    <option key={slug} value={slug}>
                      {name}, {craft}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )
      }
    </Field>
  );
}
