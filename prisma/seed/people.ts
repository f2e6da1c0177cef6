// From what `content/people*.ts` write down to rows. Tax codes, registrations and title decisions say that they are
// samples, telephone numbers are of a form that can be dialled but in a row that nobody holds.
import { randomUUID } from 'node:crypto';
import { slugify } from '#app/domain/text/vietnamese.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import { peopleOf } from './content/people.ts';
import { peopleOfFood } from './content/people-food.ts';
import { peopleOfGardens } from './content/people-gardens.ts';
import { peopleOfMetal } from './content/people-metal.ts';
import { peopleOfVarious } from './content/people-various.ts';
import { peopleOfWood } from './content/people-wood.ts';
import type { ArtisanSeed, WorkshopSeed } from './content/person.ts';
import type { VillageFacts } from './places.ts';
import { english } from './english.ts';

export type Seller = Prisma.WorkshopCreateManyInput & { id: string };
export type Maker = { row: Prisma.ArtisanCreateManyInput & { id: string }; makes: RegExp | null };
export type VillagePeople = { workshops: Seller[]; artisans: Maker[] };

const legalForms = { household_business: 'Hộ kinh doanh ', cooperative: '', company: 'Công ty TNHH ' } as const;

const everybody = { ...peopleOf, ...peopleOfFood, ...peopleOfGardens, ...peopleOfMetal, ...peopleOfVarious, ...peopleOfWood };

/** The workshops and makers of one village; `serial` numbers the samples. */
export function staffOf(village: VillageFacts, villageId: string, serial: () => number): VillagePeople {
  const people = everybody[village.slug];
  if (!people) throw new Error(`nobody is written down for ${village.slug}`);
  const workshops = people.workshops.map((workshop) => sellerOf(workshop, village, villageId, serial()));
  return { workshops, artisans: people.artisans.map((artisan) => makerOf(artisan, villageId, workshops[artisan.workshop]!.id)) };
}

function sellerOf({ name, kind, founded, story }: WorkshopSeed, village: VillageFacts, villageId: string, serial: number): Seller {
  const number = String(serial).padStart(4, '0');
  if (!village.unit_code_2025) throw new Error(`no page says in which commune ${village.slug} lies today`);
  return {
    id: randomUUID(),
    slug: slugify(name),
    name,
    kind,
    status: 'verified',
    villageId,
    legalName: `${legalForms[kind]}${name} (mẫu)`,
    taxCode: `MẪU-${number}`,
    registrationNumber: `MẪU-ĐKKD-${number}`,
    phone: `+8490000${number}`,
    email: `xuong-${number}@tramnghe.example`,
    addressLine: `Số ${serial} (địa chỉ mẫu), làng ${splitVillageName(village.name).name}`,
    communeCode: village.unit_code_2025,
    provinceCode: '01',
    story,
    storyEn: english(story),
    foundedYear: founded,
    handlingDays: 1 + (serial % 2),
    isDemo: true,
  };
}

function makerOf(artisan: ArtisanSeed, villageId: string, workshopId: string): Maker {
  const { name, trade, born, started, story, title, titleYear, titleField, makes } = artisan;
  const decision = title === 'hanoi_artisan' ? '0000/QĐ-UBND (mẫu)' : '0000/QĐ-CTN (mẫu)';
  return {
    row: {
      id: randomUUID(),
      slug: slugify(name),
      name,
      villageId,
      workshopId,
      trade,
      tradeEn: english(trade),
      bornYear: born,
      startedYear: started,
      story,
      storyEn: english(story),
      isDemo: true,
      ...(title && titleYear ? { title, titleField: titleField ?? 'handicraft', titleYear, titleDecisionNumber: decision, titleVerifiedAt: new Date(Date.UTC(titleYear, 10, 20, 2)) } : {}),
    },
    makes: makes ?? null,
  };
}

/** Who makes a piece: the one with the least to do among those whose work it is. Every ninth piece is nobody's by name. */
export function assignerOf({ workshops, artisans }: VillagePeople): (name: string, index: number) => { seller: Seller; makerId: string | null } {
  const load = new Map<string, number>([...workshops.map(({ id }) => [id, 0] as const), ...artisans.map(({ row }) => [row.id, 0] as const)]);
  const least = <T>(list: readonly T[], idOf: (one: T) => string): T => list.reduce((best, one) => (load.get(idOf(one))! < load.get(idOf(best))! ? one : best));
  const add = (id: string) => load.set(id, load.get(id)! + 1);
  return (name, index) => {
    const candidates = artisans.filter(({ makes }) => makes === null || makes.test(name));
    if (index % 9 === 8 || candidates.length === 0) {
      const seller = least(workshops, ({ id }) => id);
      add(seller.id);
      return { seller, makerId: null };
    }
    const { row } = least(candidates, (maker) => maker.row.id);
    add(row.id);
    add(row.workshopId);
    return { seller: workshops.find(({ id }) => id === row.workshopId)!, makerId: row.id };
  };
}
