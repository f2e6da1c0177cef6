// What was typed where a figure belongs and is none: it keeps a listing from the shop until somebody writes the figure.
import { createContext } from 'react';
import type { NumberKind } from '#app/domain/listings/read-number.ts';
import { m } from '#app/i18n/paraglide/messages.js';

export type UnreadText = { name: string; anchor: string; kind: NumberKind; text: string };

export type UnreadTexts = {
  list: readonly UnreadText[];
  /** What a field holds now: null once it can be read, or the field is gone. */
  tell: (name: string, unread: UnreadText | null) => void;
};

export const UnreadContext = createContext<UnreadTexts>({ list: [], tell: () => undefined });

export const notNumberWords = (kind: NumberKind): string => ({ money: m.listing_not_number_money(), grams: m.listing_not_number_grams(), centimetres: m.listing_not_number_centimetres(), count: m.listing_not_number_count() })[kind];
