import { expect, it } from 'vitest';
import { checkedUpload, FILE_LIMIT, fileTypeOf } from './upload.server.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const PNG = bytes('\u0089PNG\r\n\u001a\n');

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['RIFF\u0000\u0000\u0000\u0000WEBP', 'image/webp'],
  ['<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', undefined],
  ['<!doctype html><script>x()</script>', undefined],
  ['PK\u0003\u0004', undefined],
  ['MZ', undefined],
  ['', undefined],
])('what begins with %j is %s', (start, type) => {
  expect(fileTypeOf(bytes(start))).toBe(type);
});

it('believes the bytes and not the name', async () => {
  const page = new File([bytes('<html>')], 'contract.pdf', { type: 'application/pdf' });
  await expect(checkedUpload(page)).rejects.toMatchObject({ code: 'errors.fileKind', details: { fields: ['file'] } });
  const picture = new File([PNG], 'contract.pdf', { type: 'application/pdf' });
  expect(await checkedUpload(picture)).toMatchObject({ contentType: 'image/png' });
});

it('takes ten megabytes and not a byte more', async () => {
  const sized = (size: number) => new File([PNG, new Uint8Array(size - PNG.length)], 'a.png');
  expect((await checkedUpload(sized(FILE_LIMIT))).bytes.length).toBe(FILE_LIMIT);
  await expect(checkedUpload(sized(FILE_LIMIT + 1))).rejects.toMatchObject({ code: 'errors.fileTooBig' });
});
