import { expect, test } from 'vitest';
import { draftPath } from './draft-path.ts';

const id = '01930000-0000-7000-8000-000000000001';
const path = `/xuong-cua-toi/gom-sen/hang/soan/${id}`;

test('the way back leads to a draft of this workshop and nowhere else', () => {
  expect(draftPath('gom-sen', path)).toEqual({ draftId: id, path });
  for (const asked of [null, '', '/xuong-cua-toi/gom-sen', `/xuong-cua-toi/lua-van/hang/soan/${id}`, `${path}/xem-truoc`, `${path}?xong=dang`, '/xuong-cua-toi/gom-sen/hang/soan/moi', `//la.example${path}`, `https://la.example${path}`, `/xuong-cua-toi/gom-sen/hang/soan/../../x/hang/soan/${id}`])
    expect(draftPath('gom-sen', asked), String(asked)).toBeNull();
});
