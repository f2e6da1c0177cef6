// Who sells: what must be said before a distance sale (Law on Protection of Consumer Rights 19/2023/QH15, Art. 37).

export type WorkshopKind = 'household_business' | 'cooperative' | 'company';

export type Seller = {
  slug: string;
  name: string;
  kind: WorkshopKind;
  legalName: string;
  taxCode: string;
  registrationNumber: string | null;
  /** E.164. */
  phone: string;
  email: string | null;
  address: string;
  provinceCode: string;
  /** Working days from order to hand-over for goods in stock. */
  handlingDays: number;
  village: { slug: string; name: string };
  isDemo: boolean;
};
