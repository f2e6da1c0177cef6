import { expect, test } from 'vitest';
import { emblemUrl, pictureAddress, pictureSource, pictureUrl, pictureWidths, readPictureFile, readVillageFile, sceneWidths, villagePictures } from './picture-address.ts';
import { pictureFile, pictureFormats, pictureSrcSet } from './picture-source.ts';

const drawing = { kind: 'product', family: 'binh-gom', seed: 'a', view: 'plate', ground: '#E3E8EB' };
const row = { id: '0198b0c2-7c1e-7a52-9f5e-3d0c5a1b2c3d', drawing, width: 800, height: 1000, alt: 'Bình tỳ bà' };

test('a picture has an address for each width and format, and the address is read back', () => {
  const source = pictureSource(row, [336, 528])!;
  const [, , id, version, file] = source.src.split('/');
  expect(id).toBe(row.id);
  const address = { id: row.id, version: version! };
  expect(pictureSrcSet(source, 'webp')).toBe(`${pictureUrl(address, 336)} 336w, ${source.src} 528w`);
  expect(pictureSrcSet(source, 'avif')).toBe(`${pictureUrl(address, 336, 'avif')} 336w, ${pictureUrl(address, 528, 'avif')} 528w`);
  expect(readPictureFile(file!)).toEqual({ width: 528, format: 'webp' });
  expect(readPictureFile(pictureFile(source, 336, 'avif').split('/').at(-1)!)).toEqual({ width: 336, format: 'avif' });
  expect(source).toMatchObject({ width: 800, height: 1000, alt: 'Bình tỳ bà' });
});

test('a changed drawing has another address', () => {
  expect(pictureSource({ ...row, drawing: { ...drawing, seed: 'b' } })!.src).not.toBe(pictureSource(row)!.src);
});

test('a photograph has the address of its file: another file, another address', () => {
  const photo = 'ab12cd34'.repeat(8);
  expect(pictureAddress({ id: row.id, drawing: null, photo })).toEqual({ id: row.id, version: 'ab12cd34' });
  expect(pictureSource({ ...row, drawing: null, photo, placeholder: 'UklGRg==' })).toMatchObject({ src: `/anh/${row.id}/ab12cd34/528.webp`, placeholder: 'UklGRg==' });
});

test('a row with nothing to show has no address', () => {
  expect(pictureSource({ ...row, drawing: { kind: 'upload' } })).toBeNull();
  expect(pictureSource({ ...row, drawing: null, photo: 'ab12' })).toBeNull();
});

test.each(['529.webp', '528.png', '528.AVIF', '528', '0480.webp', '528.webp.webp', '-528.webp', 'canh-528.webp', ''])('%j is no picture that is served', (file) =>
  expect(readPictureFile(file)).toBeNull(),
);

test.each(['canh-336.webp', 'canh-2000.webp', 'canh-0800.avif', 'canh-canh-800.avif', 'hoa-van.webp', '800.webp'])('%j is no picture of a village', (file) => expect(readVillageFile(file)).toBeNull());

test('all widths are served in all formats', () => {
  for (const format of pictureFormats) {
    for (const width of pictureWidths) expect(readPictureFile(`${width}.${format}`)).toEqual({ width, format });
    for (const width of sceneWidths) expect(readVillageFile(`canh-${width}.${format}`)).toEqual({ kind: 'scene', width, format });
  }
  expect(readVillageFile('hoa-van.svg')).toEqual({ kind: 'pattern' });
});

test("a village's scene and wall have addresses that follow its brand", () => {
  const palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };
  const brand = { palette, patternKind: 'men-ran', patternSeed: 'bat-trang', sceneKind: 'lo-gom' };
  const village = { slug: 'bat-trang', name: 'Bát Tràng' };
  const { scene, pattern } = villagePictures(village, brand);
  expect(scene).toMatchObject({ width: 1200, height: 675, alt: 'Bát Tràng' });
  expect(scene!.src).toMatch(/^\/anh\/lang\/bat-trang\/[0-9a-f]{8}\/canh-1200\.webp$/);
  expect(pattern!.url).toMatch(/^\/anh\/lang\/bat-trang\/[0-9a-f]{8}\/hoa-van\.svg$/);
  const repainted = villagePictures(village, { ...brand, palette: { ...palette, ground: '#123456', tile: '#EEEEEE' } });
  expect(repainted.pattern!.url).not.toBe(pattern!.url);
  expect(repainted.scene!.src).not.toBe(scene!.src);
});

test("an artisan's seal has an address of its own", () => {
  expect(emblemUrl({ slug: 'nguyen-thi-sen', villageSlug: 'bat-trang', craftSlug: 'gom-su' })).toMatch(/^\/anh\/nghe-nhan\/nguyen-thi-sen\/[0-9a-f]{8}\/dau\.svg$/);
});
