import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { authenticatorAddress } from '#domain/identity/model/one-time-code.ts';
import { qrRows } from './qr-rows.server.ts';

const SQUARE = 4;

/** The rows as a camera sees them: grey squares of four by four points. */
function photo(rows: readonly (readonly boolean[])[]) {
  const size = rows.length * SQUARE;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isDark = rows[Math.floor(y / SQUARE)]?.[Math.floor(x / SQUARE)] ?? false;
      data.fill(isDark ? 30 : 230, (y * size + x) * 4, (y * size + x) * 4 + 3);
      data[(y * size + x) * 4 + 3] = 255;
    }
  return { width: size, height: size, data };
}

it('draws what a camera reads back as the same address', () => {
  const address = authenticatorAddress(
    Buffer.from('12345678901234567890'),
    'CRM AMC',
    'ana.munteanu+firma@curat.example',
  );
  expect(decodeQR(photo(qrRows(address)))).toBe(address);
});

it('leaves white around it, as cameras want', () => {
  const rows = qrRows('otpauth://totp/x');
  for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row.every((isDark) => !isDark)).toBe(true);
});
