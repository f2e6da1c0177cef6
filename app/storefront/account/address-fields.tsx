import { useState } from 'react';
import { useFetcher } from 'react-router';
import { CONTACT_LIMITS } from '#app/domain/checkout/contact.ts';
import type { Commune } from '#app/domain/geography/units.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Field, SelectField, TextField } from '#app/ui/field.tsx';
import { CommunePicker } from './commune-picker.tsx';
import { useScripted } from './use-scripted.ts';

/** The value of the button that asks, without script, for the communes of the chosen province: `name="viec"`. */
export const CHOOSE_PROVINCE = 'chon-tinh';

type Props = {
  provinces: readonly { code: string; name: string }[];
  /** Of the province that is chosen at first. */
  communes: readonly Commune[];
  chosen: { provinceCode: string; communeCode: string; addressLine: string };
  errors: { provinceCode?: readonly string[]; communeCode?: readonly string[]; addressLine?: readonly string[] };
  onProvince?: (provinceCode: string) => void;
};

/** What `/dia-gioi/:province` answers. */
type Communes = { provinceCode: string; communes: readonly Commune[] };

/** Province or city, then ward or commune, then the street line. Names: `provinceCode`, `communeCode`, `addressLine`. */
export function AddressFields({ provinces, communes, chosen, errors, onProvince }: Props) {
  const [province, setProvince] = useState(chosen.provinceCode);
  const fetched = useFetcher<Communes>();
  const scripted = useScripted();
  const list = province === chosen.provinceCode ? communes : fetched.data?.provinceCode === province ? fetched.data.communes : [];

  const choose = (code: string) => {
    setProvince(code);
    onProvince?.(code);
    if (code && code !== chosen.provinceCode) void fetched.load(`/dia-gioi/${code}`);
  };
  return (
    <>
      <div className="cols">
        <div>
          <SelectField label={m.account_address_province()} name="provinceCode" autoComplete="address-level1" value={province} onChange={(event) => choose(event.target.value)} errors={errors.provinceCode} required>
            <option value="">{m.account_address_province_pick()}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          {!scripted && (
            <Button tone="quiet" size="small" name="viec" value={CHOOSE_PROVINCE} className="mb-4">
              {m.account_address_province_go()}
            </Button>
          )}
        </div>
        <Field label={m.account_address_commune()} errors={errors.communeCode}>
          {(control) =>
            scripted ? (
              <CommunePicker key={province} communes={list} chosenCode={province === chosen.provinceCode ? chosen.communeCode : ''} waiting={province === ''} control={control} />
            ) : (
              <select className="inp" name="communeCode" defaultValue={chosen.communeCode} {...control}>
                <option value="">{list.length > 0 ? m.account_address_commune_pick() : m.account_address_commune_first()}</option>
                {list.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )
          }
        </Field>
      </div>
      <TextField
        label={m.account_address_line()}
        hint={m.account_address_line_hint()}
        name="addressLine"
        autoComplete="address-line1"
        defaultValue={chosen.addressLine}
        errors={errors.addressLine}
        maxLength={CONTACT_LIMITS.addressLine.max}
        required
      />
    </>
  );
}
