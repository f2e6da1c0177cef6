import { describe, expect, test } from 'vitest';
import { isRating, mayReview, mayRevise, meanRating, QUESTION_LIMITS, readVoice, REVIEW_LIMITS, waitsForWorkshop } from './voice.ts';

describe('a text', () => {
  test('is kept composed, without what cannot be seen, with its own lines', () => {
    expect(readVoice(`  Bình này \u200b cao   bao nhiêu?\r\nCó nắp không? `.normalize('NFD'), QUESTION_LIMITS, 'shopper')).toEqual({ ok: true, text: 'Bình này cao bao nhiêu?\nCó nắp không?' });
  });

  test.each([
    ['', 'missing'], [' \n ', 'missing'], ['Cao mấy?', 'too-short'], ['??????????????', 'too-short'], ['ạ'.repeat(501), 'too-long'],
    ['Gọi cho tôi số 0912 345 678 nhé', 'tells-contact'], ['Gọi 0912.345.678 giúp em', 'tells-contact'], ['Viết cho toi@thu.example giúp', 'tells-contact'],
  ])('%j is refused as a question: %s', (typed, reason) => {
    expect(readVoice(typed, QUESTION_LIMITS, 'shopper')).toEqual({ ok: false, reason });
  });

  test.each(['Giá 1.500.000 đã có hộp chưa ạ?', 'Còn bộ 6 chén cao 12 cm không?', 'ạ'.repeat(500)])('%j is a question', (typed) => {
    expect(readVoice(typed, QUESTION_LIMITS, 'shopper').ok).toBe(true);
  });

  test('of a workshop may tell its telephone', () => {
    expect(readVoice('Anh chị gọi 0912 345 678 nhé', { min: 2, max: 1000 }, 'workshop').ok).toBe(true);
  });

  test('of a review may be empty', () => {
    expect(readVoice('  ', REVIEW_LIMITS, 'shopper')).toEqual({ ok: true, text: '' });
  });
});

test('only what has come is reviewed, and something of it', () => {
  const parcel = { consignment: 'delivered', bought: 2, calledOff: 1, cameBack: 0 } as const;
  expect(mayReview(parcel)).toBe(true);
  expect(mayReview({ ...parcel, calledOff: 2 })).toBe(false);
  expect(mayReview({ ...parcel, cameBack: 1 })).toBe(false);
  for (const consignment of ['waiting', 'confirmed', 'packed', 'shipped', 'cancelled', 'returned'] as const) expect(mayReview({ ...parcel, consignment }), consignment).toBe(false);
});

test('a review is its writer’s until it was replied to', () => {
  expect([mayRevise({ reply: null }), mayRevise({ reply: 'Cảm ơn' })]).toEqual([true, false]);
});

test('a question waits for an answer, a review without words for none', () => {
  expect(waitsForWorkshop({ kind: 'question', text: 'Có nắp không?', answer: null })).toBe(true);
  expect(waitsForWorkshop({ kind: 'question', text: 'Có nắp không?', answer: 'Có' })).toBe(false);
  expect(waitsForWorkshop({ kind: 'review', text: 'Đẹp', answer: null })).toBe(true);
  expect(waitsForWorkshop({ kind: 'review', text: '', answer: null })).toBe(false);
});

test('ratings are whole, from 1 to 5, and their mean has one decimal', () => {
  expect([0, 1, 5, 6, 2.5, '3', null].filter(isRating)).toEqual([1, 5]);
  expect([{ sum: 0, count: 0 }, { sum: 14, count: 3 }, { sum: 5, count: 1 }].map(meanRating)).toEqual([null, 4.7, 5]);
});
