import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { CONTACT_LIMITS } from '#app/domain/checkout/contact.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { bringPiece } from '../document/bring-piece.ts';
import { Button } from '../button.tsx';
import { Field, TextField } from '../field.tsx';
import { useScripted } from '../use-scripted.ts';
import { CommuneSelect } from './commune-select.tsx';
import { ProvinceOptions } from './province-options.tsx';
import { useCommunes, type CommuneChoice } from './use-communes.ts';

/** The button that asks, without script, for the communes of the chosen province: nothing else is done. */
export const SHOW_COMMUNES = { name: 'viec', value: 'hien-xa' } as const;

export const asksForCommunes = (form: FormData): boolean => form.get(SHOW_COMMUNES.name) === SHOW_COMMUNES.value;

/** Large, and of no use before there is a province: brought when one is looked for. */
const bringCombobox = () => bringPiece('communes');

/** The browser's own list stands in where it cannot be had. */
const CommuneCombobox = lazy(() =>
  bringCombobox().then(
    ({ CommuneCombobox }) => ({ default: CommuneCombobox }),
    () => ({ default: CommuneSelect }),
  ),
);

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
              onFocus={() => void bringCombobox().catch(() => {})}
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
            !scripted ? (
              <CommuneSelect {...control} name="communeCode" communes={communes} value={communeCode.value} />
            ) : chosen.province === '' ? (
              <input className="inp" {...control} placeholder={m.place_commune_first()} disabled />
            ) : (
              <Suspense fallback={<input className="inp" {...control} placeholder={m.place_commune_type()} disabled />}>
                <CommuneCombobox
                  {...control}
                  key={chosen.province}
                  name="communeCode"
                  communes={known}
                  value={chosen.commune}
                  onChoose={(code) => choose({ ...chosen, commune: code })}
                />
              </Suspense>
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
