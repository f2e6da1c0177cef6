// A record with the form of the release that wrote it: how an index says that it is of this release as a whole.
import type { ProductDocument } from '../document.ts';
import { formOf } from '../form.ts';
import { type ProductRecord, SETTINGS, toRecord } from './record.ts';

export type KeptRecord = ProductRecord & { form: string };

export const FORM = formOf(toRecord, SETTINGS);

export const keptRecord = (document: ProductDocument): KeptRecord => ({ ...toRecord(document), form: FORM });
