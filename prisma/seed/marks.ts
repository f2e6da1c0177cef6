// Demonstration marks of three villages, with licences for some of their workshops, one of them lapsed. No real
// registration is claimed: names and numbers say that they are samples.
import { randomUUID } from 'node:crypto';
import { shortCode } from '#app/domain/text/short-code.ts';
import { firstTermEnds, type MarkKind } from '#app/domain/villages/mark.ts';
import { addMonthsClamped, type Day, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import type { Chance } from './chance.ts';
import type { Prisma } from '#prisma/generated/client.ts';

type MarkSeed = { village: string; kind: MarkKind; name: string; owner: string; goodsClasses: number[] };

const marks: readonly MarkSeed[] = [
  { village: 'bat-trang', kind: 'collective_mark', name: 'Nhãn hiệu tập thể gốm (mẫu)', owner: 'Hội nghề gốm (tên mẫu)', goodsClasses: [21] },
  { village: 'van-phuc', kind: 'certification_mark', name: 'Nhãn hiệu chứng nhận lụa (mẫu)', owner: 'Cơ quan chứng nhận lụa (tên mẫu)', goodsClasses: [24, 25] },
  { village: 'chuong', kind: 'collective_mark', name: 'Nhãn hiệu tập thể nón lá (mẫu)', owner: 'Hội nghề nón (tên mẫu)', goodsClasses: [25] },
];

export type Marks = { marks: Prisma.MarkCreateManyInput[]; licences: Prisma.MarkLicenceCreateManyInput[] };

/** `workshopsOf` answers a village's workshops in the order of its people. */
export function marksOf(villageIds: ReadonlyMap<string, string>, workshopsOf: (village: string) => readonly { id: string }[], today: Date, chance: Chance): Marks {
  const day = hanoiDay(today);
  const date = (monthsAgo: number): Date => dayToDate(addMonthsClamped(day, -monthsAgo));
  const made: Marks = { marks: [], licences: [] };
  marks.forEach(({ village, ...mark }, index) => {
    const id = randomUUID();
    const filed: Day = addMonthsClamped(day, -60);
    const number = `MẪU-${String(index + 1).padStart(4, '0')}`;
    made.marks.push({ id, villageId: villageIds.get(village)!, number, ...mark, filedOn: dayToDate(filed), grantedOn: date(44), renewedThrough: dayToDate(firstTermEnds(filed)), isDemo: true });
    workshopsOf(village).slice(0, 3).forEach((workshop, place) => {
      // The third of each village let its licence run out.
      const lapsed = place === 2;
      made.licences.push({
        id: randomUUID(), code: shortCode(10, (n) => chance.int(0, n - 1)), markId: id, workshopId: workshop.id, number: `${number}/${place + 1}`,
        validFrom: date(lapsed ? 40 : 20), validTo: lapsed ? date(4) : dayToDate(addMonthsClamped(day, 40)),
      });
    });
  });
  return made;
}
