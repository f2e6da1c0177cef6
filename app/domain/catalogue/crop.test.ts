import { expect, test } from 'vitest';
import { type Corner, corners, type Crop, cropPixels, cropText, leastCropSide, listRatio, middleCrop, moveCrop, parseCropText, readCrop, reshapeCrop, resizeCrop, shownSize, wholePicture, wholeSize } from './crop.ts';

const phone = { width: 4000, height: 3000 };
const shape = ({ width, height }: Crop, size = phone) => (width * size.width) / (height * size.height);

test('a crop is read as whole ten-thousandths within the picture, and written alike', () => {
  const read = readCrop({ x: 0.10001, y: 0, width: 0.80004, height: 1 });
  expect(read).toEqual({ x: 0.1, y: 0, width: 0.8, height: 1 });
  expect(cropText(read!)).toBe('1000-0-8000-10000');
  expect(parseCropText(cropText(read!))).toEqual(read);
  expect(readCrop({ x: 0.5, y: -1, width: 3, height: 3 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 1 });
});

test.each([null, undefined, 'all', [], {}, { x: 0, y: 0, width: 1 }, { x: 0, y: 0, width: Number.NaN, height: 1 }, { x: '0', y: 0, width: 1, height: 1 }, { x: 1, y: 0, width: 1, height: 1 }, { x: 0, y: 0, width: 0.001, height: 1 }])(
  '%j is no crop',
  (odd) => expect(readCrop(odd)).toBeNull(),
);

test('all of the picture is no crop, and so has no text', () => {
  expect(readCrop(wholePicture)).toBeNull();
  expect(parseCropText('')).toBeNull();
  for (const odd of ['0-0-10000-10000', '1-2-3', 'a-b-c-d', '../x', '0-0-1-1', '99999-0-1-1']) expect(parseCropText(odd)).toBeUndefined();
});

test('in pixels it is never beyond the edges', () => {
  expect(cropPixels({ x: 0.5, y: 0.25, width: 0.5, height: 0.5 }, { width: 4001, height: 3001 })).toEqual({ left: 2001, top: 750, width: 2000, height: 1501 });
  for (const width of [601, 777, 1999]) {
    const cut = cropPixels({ x: 0.3333, y: 0.9999, width: 0.6667, height: 0.0001 }, { width, height: width });
    expect(cut.left + cut.width).toBeLessThanOrEqual(width);
    expect(cut.top + cut.height).toBeLessThanOrEqual(width);
    expect(cut.height).toBeGreaterThan(0);
  }
});

test('what is shown has the size of its part', () => {
  expect(shownSize({ ...phone, crop: null })).toEqual(phone);
  expect(shownSize({ ...phone, crop: { x: 0.2, y: 0, width: 0.6, height: 1 } })).toEqual({ width: 2400, height: 3000 });
});

test('the size of the whole is known from the part again', () => {
  expect(wholeSize({ ...phone, crop: null })).toEqual(phone);
  for (const crop of [{ x: 0.2, y: 0, width: 0.6, height: 1 }, { x: 0.3333, y: 0.1234, width: 0.3333, height: 0.2345 }]) {
    for (const size of [phone, { width: 4001, height: 3007 }]) {
      const shown = shownSize({ ...size, crop });
      const whole = wholeSize({ ...shown, crop });
      expect(Math.abs(whole.width - size.width) + Math.abs(whole.height - size.height)).toBeLessThan(6);
      const again = shownSize({ ...whole, crop });
      expect(Math.abs(again.width - shown.width) + Math.abs(again.height - shown.height)).toBeLessThanOrEqual(1);
    }
  }
});

test('the middle of a photograph at 4:5, or all of one that is', () => {
  expect(middleCrop(phone, listRatio)).toEqual({ x: 0.2, y: 0, width: 0.6, height: 1 });
  expect(middleCrop({ width: 3000, height: 4000 }, listRatio)).toEqual({ x: 0, y: 0.0313, width: 1, height: 0.9375 });
  expect(middleCrop({ width: 800, height: 1000 }, listRatio)).toBeNull();
});

test('a crop that is moved stops at the edges', () => {
  const crop = middleCrop(phone, listRatio)!;
  expect(moveCrop(crop, 1, 1)).toEqual({ x: 0.4, y: 0, width: 0.6, height: 1 });
  expect(moveCrop(crop, -0.1, -3)).toEqual({ x: 0.1, y: 0, width: 0.6, height: 1 });
});

const within = ({ x, y, width, height }: Crop) => x >= -1e-9 && y >= -1e-9 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9;

test.each(corners)('from the corner %s it stays within the picture, sharp and in its proportion, and the corner across stays', (corner: Corner) => {
  for (const ratio of [null, listRatio, 1]) {
    for (const [dx, dy] of [[0.05, 0.1], [-0.4, 0.2], [2, 2], [-2, -2], [0, 0.01]] as const) {
      const before = reshapeCrop({ x: 0.3, y: 0.3, width: 0.3, height: 0.4 }, phone, ratio);
      const after = resizeCrop(before, corner, dx, dy, phone, ratio);
      expect(within(after)).toBe(true);
      expect(Math.min(after.width * phone.width, after.height * phone.height)).toBeGreaterThan(leastCropSide - 1);
      if (ratio) expect(shape(after)).toBeCloseTo(ratio, 5);
      const across = (crop: Crop) => [corner.endsWith('w') ? crop.x + crop.width : crop.x, corner.startsWith('n') ? crop.y + crop.height : crop.y];
      for (const [at, value] of across(after).entries()) expect(value).toBeCloseTo(across(before)[at]!, 9);
    }
  }
});

test('another proportion keeps the middle and the size where they fit', () => {
  const free = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 };
  expect(reshapeCrop(free, phone, null)).toBe(free);
  const square = reshapeCrop(free, phone, 1);
  expect(shape(square)).toBeCloseTo(1, 9);
  expect(square.x + square.width / 2).toBeCloseTo(0.35, 9);
  expect(within(reshapeCrop(wholePicture, phone, listRatio))).toBe(true);
  // A small square photograph has a 4:5 part too, though not a sharper one than it is.
  expect(reshapeCrop(wholePicture, { width: 600, height: 600 }, listRatio)).toEqual({ x: expect.closeTo(0.1, 9), y: 0, width: expect.closeTo(0.8, 9), height: 1 });
});
