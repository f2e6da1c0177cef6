import { useState } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { CommuneCombobox } from './commune-combobox.tsx';
import { useCommunes, type CommuneChoice } from './use-communes.ts';

type Said = { name: string; id?: string; errors?: readonly string[] | null };

type Props = {
  provinces: readonly { code: string; name: string }[];
  province: Said & { value: string };
  commune: Said & { value: string };
  /** The communes of the province that the page came with. */
  communes: readonly CommuneChoice[];
  /** Sends the form for the communes of another province, where no script does it. */
  show: { name: string; value: string };
  onProvince?: (code: string) => void;
};

/**
 * Where goods go, in today's two levels. Without script the province is sent first and the page comes back with its
 * communes; with script both are chosen at once, the commune also by a name of before July 2025.
 */
export function PlaceFields({ provinces, province, commune, communes, show, onProvince }: Props) {
  const scripted = useScripted();
  const [chosen, choose] = useState({ province: province.value, commune: commune.value });
  const { communes: known, failed } = useCommunes(scripted ? chosen.province : '', { provinceCode: province.value, communes });
  const byList = !scripted || failed;
  return (
    <>
      <div className="cols">
        <Field label={m.checkout_province()} id={province.id} errors={province.errors}>
          {(control) => (
            <select
              className="inp"
              {...control}
              name={province.name}
              defaultValue={province.value}
              autoComplete="address-level1"
              onChange={(event) => {
                choose({ province: event.target.value, commune: '' });
                onProvince?.(event.target.value);
              }}
            >
              <option value="">{m.checkout_province_choose()}</option>
              {provinces.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={m.checkout_commune()} id={commune.id} errors={commune.errors}>
          {(control) =>
            byList ? (
              <select className="inp" {...control} name={commune.name} defaultValue={commune.value} disabled={communes.length === 0} autoComplete="address-level2">
                <option value="">{communes.length === 0 ? m.checkout_commune_after_province() : m.checkout_commune_choose()}</option>
                {communes.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            ) : (
              <CommuneCombobox
                {...control}
                key={chosen.province}
                name={commune.name}
                communes={known}
                value={chosen.commune}
                onChoose={(code) => choose({ ...chosen, commune: code })}
                disabled={chosen.province === ''}
              />
            )
          }
        </Field>
      </div>
      <div className="places__say">
        {byList ? (
          <Button tone="quiet" size="small" name={show.name} value={show.value} formNoValidate>
            {m.checkout_communes_show()}
          </Button>
        ) : (
          <p className="hint">{m.checkout_commune_hint()}</p>
        )}
      </div>
    </>
  );
}
