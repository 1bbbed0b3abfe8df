import { expect, it } from 'vitest';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { aCompany } from '#tests/builders/company.ts';
import { changeLook } from './change-look.ts';
import { showCompany } from './show-company.ts';
import { showLogo } from './show-logo.ts';

const LOGO = { sha256: 'c'.repeat(64), name: 'sigla.png', contentType: 'image/png', size: 900 };

it('puts logo and colour on the company, and takes the logo away again', async () => {
  const { administrator, sales, tenantId } = await aCompany();
  await expect(showLogo(sales, {})).rejects.toMatchObject({ kind: 'NotFound' });
  await changeLook(administrator, { logo: LOGO, colour: '#A0B0C0' });
  const logo = { key: objectKey(tenantId, LOGO.sha256), mimeType: 'image/png' };
  expect(await showLogo(sales, {})).toEqual(logo);
  expect(await showCompany(sales, {})).toMatchObject({ logo, colour: '#a0b0c0' });
  await changeLook(administrator, { without: 'logo' });
  expect(await showCompany(sales, {})).toMatchObject({ logo: null, colour: '#a0b0c0' });
  await changeLook(administrator, { colour: 'none' });
  expect(await showCompany(sales, {})).toMatchObject({ colour: null });
});

it('takes only small pictures that papers can print, from an administrator', async () => {
  const { administrator, sales } = await aCompany();
  const svg = changeLook(administrator, { logo: { ...LOGO, contentType: 'image/svg+xml' } });
  await expect(svg).rejects.toMatchObject({ code: 'companies.errors.logoKind' });
  const big = changeLook(administrator, { logo: { ...LOGO, size: 1_000_001 } });
  await expect(big).rejects.toMatchObject({ code: 'companies.errors.logoTooBig' });
  await expect(changeLook(administrator, { colour: 'red' })).rejects.toMatchObject({ kind: 'Invalid' });
  await expect(changeLook(sales, { colour: '#000000' })).rejects.toMatchObject({ kind: 'Forbidden' });
});
