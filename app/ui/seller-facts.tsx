import type { Seller, WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';

const kinds: Record<WorkshopKind, () => string> = {
  household_business: m.workshop_kind_household_business,
  cooperative: m.workshop_kind_cooperative,
  company: m.workshop_kind_company,
};

export const workshopKind = (kind: WorkshopKind): string => kinds[kind]();

/** Who sells, as the consumer law asks it to be said before a distance sale. */
export function SellerFacts({ seller }: { seller: Seller }) {
  const [name, host] = seller.email?.split('@') ?? [];
  return (
    <dl>
      <Fact name={m.workshop_legal_name()}>{seller.legalName}</Fact>
      <Fact name={m.workshop_kind()}>{workshopKind(seller.kind)}</Fact>
      <Fact name={m.workshop_address()}>{seller.address}</Fact>
      <Fact name={m.workshop_phone()}>
        <a className="link" href={`tel:${seller.phone}`}>
          {formatPhone(seller.phone)}
        </a>
      </Fact>
      {seller.email && (
        <Fact name={m.workshop_email()}>
          <a className="link" href={`mailto:${seller.email}`}>
            {/* A narrow column breaks it at its sign before it breaks a word. */}
            {name}
            <wbr />@{host}
          </a>
        </Fact>
      )}
      <Fact name={m.workshop_tax_code()}>{seller.taxCode}</Fact>
      {seller.registrationNumber && <Fact name={m.workshop_registration()}>{seller.registrationNumber}</Fact>}
      <Fact name={m.workshop_handling()}>{m.workshop_handling_days({ days: seller.handlingDays })}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="kv">
      <dt>{name}</dt>
      <dd lang={foreign(children)}>{children}</dd>
    </div>
  );
}
