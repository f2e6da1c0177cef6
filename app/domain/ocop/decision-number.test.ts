import { expect, test } from 'vitest';
import { normaliseDecisionNumber } from './decision-number.ts';

test('numbers as decisions bear them are usual', () => {
  for (const number of ['7095/QĐ-UBND', '436/QĐ-UBND', '5445/QĐ-UBND', '2361/QĐ-BNNMT', '12/QĐ-BNN-VP', '0000/QĐ-UBND', '1/QĐ-BNN']) {
    expect(normaliseDecisionNumber(number)).toEqual({ number, usual: true });
  }
});

test('what keyboards do to a number is repaired', () => {
  for (const typed of ['7095/QD-UBND', '7095/QÐ-UBND', '7095/qđ-ubnd', '7095/qð-ubnd', ' 7095 / QĐ - UBND ', 'Số 7095/QĐ-UBND', 'số: 7095/QĐ–UBND', 'Số 7095/QĐ-UBND'.normalize('NFD')]) {
    expect(normaliseDecisionNumber(typed), typed).toEqual({ number: '7095/QĐ-UBND', usual: true });
  }
});

test('another pattern is kept and marked', () => {
  for (const number of ['77/2019/QĐ-UBND', 'QĐ-UBND', '123456/QĐ-UBND', '12/QĐ-SNN', '12/TB-UBND', '']) {
    expect(normaliseDecisionNumber(number)).toEqual({ number, usual: false });
  }
});
