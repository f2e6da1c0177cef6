import { expect, test } from 'vitest';
import { drawQr, millimetres, pdfFaces, writePdf } from './pdf.server.ts';

test('a page of every face and a QR is a whole PDF that names its title and language', async () => {
  const bytes = Buffer.from(
    await writePdf({ paper: 'A6', title: 'Tem gửi hàng', language: 'vi' }, (pdf) => {
      for (const face of Object.values(pdfFaces)) pdf.font(face).text('Quất Động, Chuông Ỡ, Mễ Trì 1.250.000 ₫');
      drawQr(pdf, 'https://tramnghe.vn/truy-xuat/7K4M2Q', { x: 20, y: 120, size: millimetres(30) });
    }),
  );
  expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
  expect(bytes.toString('latin1')).toMatch(/%%EOF\s*$/);
  expect(bytes.toString('latin1')).toContain('/Lang (vi)');
});
