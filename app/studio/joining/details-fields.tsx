import type { ComponentProps } from 'react';
import { DETAILS_LIMITS, workshopKinds } from '#app/domain/joining/workshop-details.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { RadioGroup, TextField } from '#app/ui/field.tsx';
import { PlaceFields } from '#app/ui/places/place-fields.tsx';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import type { DetailsShown } from './details-form.ts';
import { type VillageChoice, VillageField } from './village-field.tsx';

type Errors = { [Field in keyof DetailsShown]?: { errors?: string[] | undefined } };

type LegalProps = { shown: Pick<DetailsShown, 'legalName' | 'taxCode' | 'registrationNumber'>; fields: Errors; taxHint: string };

/** The names and numbers of record, in an application and after it. */
export function LegalFields({ shown, fields, taxHint }: LegalProps) {
  return (
    <>
      <TextField label={m.joining_legal_name()} hint={m.joining_legal_name_hint()} name="legalName" autoComplete="organization" defaultValue={shown.legalName} errors={fields.legalName?.errors} maxLength={DETAILS_LIMITS.legalName} required />
      <TextField label={m.workshop_tax_code()} hint={taxHint} name="taxCode" inputMode="numeric" autoComplete="off" defaultValue={shown.taxCode} errors={fields.taxCode?.errors} maxLength={30} required />
      <TextField
        label={m.workshop_registration()}
        hint={m.joining_registration_hint()}
        name="registrationNumber"
        autoComplete="off"
        optional
        defaultValue={shown.registrationNumber}
        errors={fields.registrationNumber?.errors}
        maxLength={DETAILS_LIMITS.registrationNumber}
      />
    </>
  );
}

type Props = { shown: DetailsShown; fields: Errors; villages: readonly VillageChoice[] } & Pick<ComponentProps<typeof PlaceFields>, 'provinces' | 'communes'>;

/** Everything that a workshop says of itself when it applies. */
export function DetailsFields({ shown, fields, villages, provinces, communes }: Props) {
  return (
    <>
      <section className="group">
        <h2>{m.joining_group_workshop()}</h2>
        <TextField label={m.joining_name()} hint={m.joining_name_hint()} name="name" autoComplete="off" defaultValue={shown.name} errors={fields.name?.errors} maxLength={DETAILS_LIMITS.name} required />
        <VillageField villages={villages} value={shown.village} errors={fields.village?.errors} />
        <RadioGroup legend={m.workshop_kind()} name="kind" value={shown.kind} errors={fields.kind?.errors} choices={workshopKinds.map((kind) => ({ value: kind, label: workshopKind(kind) }))} />
      </section>
      <section className="group">
        <h2>{m.joining_group_legal()}</h2>
        <p className="group__lead">{m.joining_group_legal_lead()}</p>
        <LegalFields shown={shown} fields={fields} taxHint={m.joining_tax_code_hint()} />
      </section>
      <section className="group">
        <h2>{m.joining_group_contact()}</h2>
        <TextField label={m.joining_phone()} hint={m.joining_phone_hint()} name="phone" type="tel" inputMode="tel" autoComplete="tel" defaultValue={shown.phone} errors={fields.phone?.errors} maxLength={DETAILS_LIMITS.phone} required />
        <TextField label={m.joining_email()} name="email" type="email" autoComplete="email" optional defaultValue={shown.email} errors={fields.email?.errors} maxLength={DETAILS_LIMITS.email} />
        <PlaceFields
          provinces={provinces}
          communes={communes}
          fields={{
            provinceCode: { value: shown.provinceCode, errors: fields.provinceCode?.errors },
            communeCode: { value: shown.communeCode, errors: fields.communeCode?.errors },
            addressLine: { value: shown.addressLine, errors: fields.addressLine?.errors },
          }}
        />
      </section>
    </>
  );
}
