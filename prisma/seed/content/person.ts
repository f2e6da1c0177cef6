// Workshops and makers of the demonstration market. Every name here is invented; titles, tax codes and telephone
// numbers are put on by the seed and read as samples. A maker is a "nghệ nhân" only with a title, else a thợ.
export type WorkshopKind = 'household_business' | 'cooperative' | 'company';
export type Title = 'peoples_artisan' | 'meritorious_artisan' | 'hanoi_artisan';

export type WorkshopSeed = { name: string; kind: WorkshopKind; founded: number; story: string };
export type ArtisanSeed = {
  name: string;
  /** Place of their workshop in the village's list. */
  workshop: number;
  trade: string;
  born: number;
  started: number;
  story: string;
  title?: Title;
  titleYear?: number;
  titleField?: 'handicraft' | 'heritage';
  /** What of the village's goods they make, by name; everything when left out. */
  makes?: RegExp;
};
export type VillagePeople = { workshops: readonly WorkshopSeed[]; artisans: readonly ArtisanSeed[] };

/** A household business. */
export const h = (name: string, founded: number, story: string): WorkshopSeed => ({ name, kind: 'household_business', founded, story });
/** A cooperative. */
export const c = (name: string, founded: number, story: string): WorkshopSeed => ({ name, kind: 'cooperative', founded, story });
/** A company. */
export const co = (name: string, founded: number, story: string): WorkshopSeed => ({ name, kind: 'company', founded, story });

type More = Pick<ArtisanSeed, 'title' | 'titleYear' | 'titleField' | 'makes'>;
/** A maker. */
export const a = (name: string, workshop: number, trade: string, born: number, started: number, story: string, more: More = {}): ArtisanSeed => ({ name, workshop, trade, born, started, story, ...more });
export const merit = (titleYear: number, makes?: RegExp): More => ({ title: 'meritorious_artisan', titleYear, titleField: 'handicraft', makes });
export const hanoi = (titleYear: number, makes?: RegExp): More => ({ title: 'hanoi_artisan', titleYear, titleField: 'handicraft', makes });
export const people = (titleYear: number, makes?: RegExp): More => ({ title: 'peoples_artisan', titleYear, titleField: 'handicraft', makes });
