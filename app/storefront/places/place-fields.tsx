import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { CONTACT_LIMITS } from '#app/domain/checkout/contact.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Field, TextField } from '#app/ui/field.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { CommuneCombobox } from './commune-combobox.tsx';
import { ProvinceOptions } from './province-options.tsx';
import { useCommunes, type CommuneChoice } from './use-communes.ts';

/** The button that asks, without script, for the communes of the chosen province: nothing else is done. */
export const SHOW_COMMUNES = { name: 'viec', value: 'hien-xa' } as const;

export const asksForCommunes = (form: FormData): boolean => form.get(SHOW_COMMUNES.name) === SHOW_COMMUNES.value;

type PlaceNames = 'provinceCode' | 'communeCode' | 'addressLine';
type PlaceField = { id?: string; value: string; errors?: readonly string[] | null };

type Props = {
  provinces: readonly { code: string; name: string; formerly: readonly string[] }[];
  /** Of the province that the page came with. */
  communes: readonly CommuneChoice[];
  fields: Record<PlaceNames, PlaceField>;
  onProvince?: (code: string) => void;
};

/**
 * Where goods go, in today's two levels, and the street line. Without script the province is sent first and the page
 * comes back with its communes; with script both are chosen at once, the commune also by a name of before July 2025.
 */
export function PlaceFields({ provinces, communes, fields, onProvince }: Props) {
  const { provinceCode, communeCode, addressLine } = fields;
  const scripted = useScripted();
  const [chosen, choose] = useState({ province: provinceCode.value, commune: communeCode.value });
  const { communes: known, failed, askAgain } = useCommunes(scripted ? chosen.province : '', { provinceCode: provinceCode.value, communes });
  const noneYet = communes.length === 0;
  const pick = (province: string) => {
    choose({ province, commune: '' });
    onProvince?.(province);
  };
  const select = useRef<HTMLSelectElement>(null);
  // Chosen before the page came to life, or put back by the browser.
  const sayChosen = useEffectEvent(() => {
    const province = select.current?.value ?? '';
    if (province !== chosen.province) pick(province);
  });
  useEffect(() => sayChosen(), []);
  return (
    <>
      <div className="cols">
        <Field label={m.place_province()} id={provinceCode.id} errors={provinceCode.errors}>
          {(control) => (
            <select
              className="inp"
              {...control}
              ref={select}
              name="provinceCode"
              defaultValue={provinceCode.value}
              autoComplete="address-level1"
              onChange={(event) => pick(event.target.value)}
              required
            >
              <option value="">{m.place_province_pick()}</option>
              <ProvinceOptions provinces={provinces.map(({ code, ...province }) => ({ ...province, value: code }))} />
            </select>
          )}
        </Field>
        <Field label={m.place_commune()} id={communeCode.id} errors={communeCode.errors}>
          {(control) =>
            scripted ? (
              <CommuneCombobox
                {...control}
                key={chosen.province}
                name="communeCode"
                communes={known}
                value={chosen.commune}
                onChoose={(code) => choose({ ...chosen, commune: code })}
                disabled={chosen.province === ''}
              />
            ) : (
              <select className="inp" {...control} name="communeCode" defaultValue={communeCode.value} disabled={noneYet} autoComplete="address-level2">
                <option value="">{noneYet ? m.place_commune_first() : m.place_commune_pick()}</option>
                {communes.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )
          }
        </Field>
      </div>
      <div className="places__say">
        {!scripted && (
          <Button tone="quiet" size="small" {...SHOW_COMMUNES} formNoValidate>
            {m.place_communes_show()}
          </Button>
        )}
        {scripted && !failed && <p className="hint">{m.place_commune_hint()}</p>}
        {failed && (
          <p className="hint" role="alert">
            {m.place_communes_failed()}{' '}
            <button className="link cursor-pointer" type="button" onClick={askAgain}>
              {m.place_communes_again()}
            </button>
          </p>
        )}
      </div>
      <TextField
        label={m.place_line()}
        id={addressLine.id}
        name="addressLine"
        placeholder={m.place_line_hint()}
        autoComplete="address-line1"
        defaultValue={addressLine.value}
        errors={addressLine.errors}
        maxLength={CONTACT_LIMITS.addressLine.max}
        required
      />
    </>
  );
}
