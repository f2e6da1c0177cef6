import type { FieldMetadata } from '@conform-to/react';
import { Link } from 'react-router';
import { CONTACT_LIMITS } from '#app/domain/checkout/contact.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { SavedAddress } from '#app/services/accounts/list-addresses.server.ts';
import { PlaceFields } from '#app/ui/places/place-fields.tsx';
import type { CommuneChoice } from '#app/ui/places/use-communes.ts';
import { Checkbox, RadioGroup, TextField } from '#app/ui/field.tsx';
import { OTHER_ADDRESS } from './other-address.ts';

type Names = 'address' | 'name' | 'phone' | 'email' | 'provinceCode' | 'communeCode' | 'addressLine' | 'note' | 'keepAddress';
type Fields = Record<Names, FieldMetadata<string | undefined>>;

type Props = {
  fields: Fields;
  addresses: readonly SavedAddress[];
  /** Whether the shopper has an account here. */
  known: boolean;
  provinces: readonly { code: string; name: string; formerly: readonly string[] }[];
  communes: readonly CommuneChoice[];
  onAddress: (id: string) => void;
  onProvince: (code: string) => void;
};

const started = (field: FieldMetadata<string | undefined>) => ({ id: field.id, name: field.name, defaultValue: field.initialValue, errors: field.errors });
const place = (field: FieldMetadata<string | undefined>) => ({ id: field.id, value: field.initialValue ?? '', errors: field.errors });

/** Who receives the order and where. With a saved address chosen, the fields for another one step back. */
export function ReceiverFields({ fields, addresses, known, provinces, communes, onAddress, onProvince }: Props) {
  return (
    <>
      <section className="step">
        <h2>{m.checkout_receiver()}</h2>
        {!known && (
          <p className="soft mb-4 text-14">
            {m.checkout_sign_in()}{' '}
            <Link className="link" to="/dang-nhap?tiep=/thanh-toan">
              {m.checkout_sign_in_link()}
            </Link>
          </p>
        )}
        {addresses.length > 0 && <SavedAddresses field={fields.address} addresses={addresses} onAddress={onAddress} />}
        <TextField className="other-address" label={m.checkout_name()} {...started(fields.name)} autoComplete="name" maxLength={CONTACT_LIMITS.name.max} required />
        <div className="cols">
          <TextField className="other-address" label={m.checkout_phone()} hint={m.checkout_phone_hint()} {...started(fields.phone)} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} required />
          <TextField label={m.checkout_email()} optional={m.checkout_email_why()} {...started(fields.email)} type="email" autoComplete="email" maxLength={CONTACT_LIMITS.email.max} />
        </div>
      </section>
      <section className="step">
        <h2>{m.checkout_to()}</h2>
        <div className="other-address">
          <PlaceFields
            provinces={provinces}
            communes={communes}
            fields={{ provinceCode: place(fields.provinceCode), communeCode: place(fields.communeCode), addressLine: place(fields.addressLine) }}
            onProvince={onProvince}
          />
          {known && <Checkbox className="mb-4" name={fields.keepAddress.name} defaultChecked={fields.keepAddress.initialValue === 'on'} label={m.checkout_keep_address()} />}
        </div>
        <TextField label={m.checkout_note()} optional {...started(fields.note)} placeholder={m.checkout_note_example()} maxLength={CONTACT_LIMITS.note.max} autoComplete="off" />
      </section>
    </>
  );
}

function SavedAddresses({ field, addresses, onAddress }: { field: FieldMetadata<string | undefined>; addresses: readonly SavedAddress[]; onAddress: (id: string) => void }) {
  return (
    <div className="mb-6">
      <RadioGroup
        legend={m.checkout_saved()}
        hideLegend
        name={field.name}
        value={field.initialValue}
        errors={field.errors}
        onChange={onAddress}
        choices={[
          ...addresses.map(({ id, name, phone, line, commune, province }) => ({
            value: id,
            label: `${name}, ${formatPhone(phone)}`,
            hint: [line, commune.name, province.name].join(', '),
          })),
          { value: OTHER_ADDRESS, label: m.checkout_other_address(), hint: m.checkout_other_address_hint() },
        ]}
      />
    </div>
  );
}
