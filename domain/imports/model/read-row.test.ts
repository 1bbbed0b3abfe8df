import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsBy, guessed, LAYOUTS } from './mapping.ts';
import { readClient, readService } from './read-row.ts';

const CLIENT = { name: 0, cui: 1, county: 2, city: 3, email: 4, country: 5 };
const client = (...cells: string[]) => readClient(cells, CLIENT);
const SERVICE = { name: 0, unit: 1, unitPrice: 2, vatRate: 3, currency: 4 };
const service = (...cells: string[]) => readService(cells, SERVICE);

describe('the columns of a table', () => {
  it('are known by the words of each program, whatever their case, diacritics and points', () => {
    expect(guessed('clients', ['denumire', 'CIF/CNP', 'reg. com.', 'Adresa', 'Localitate', 'JUDEȚ'])).toEqual({
      layout: 'smartbill',
      mapping: { name: 0, cui: 1, tradeRegisterNumber: 2, street: 3, city: 4, county: 5 },
    });
    expect(guessed('services', ['name', 'code', 'price', 'measuringUnit', 'vatPercentage']).layout).toBe('oblio');
    expect(guessed('clients', ['Cod unic', 'Nume client', 'Telefon'])).toMatchObject({ mapping: { name: 1, cui: 0 } });
    expect(guessed('clients', ['x', 'y']).mapping).toEqual({});
  });

  it('are named by a public source in every layout but the plain table', () => {
    expect(LAYOUTS.filter(({ key }) => key !== 'table').every(({ source }) => source.startsWith('https://'))).toBe(
      true,
    );
  });

  it('take the first of two with one heading', () => {
    const [layout] = LAYOUTS.slice(-1);
    expect(layout && columnsBy(layout, 'clients', ['Denumire', 'Denumire'])).toEqual({ name: 0 });
  });
});

describe('a client in a row', () => {
  it('is a company by its CUI, a person by the CNP or by neither, and from abroad by the country', () => {
    expect(client('Crinul Alb SRL', 'RO 14399840', 'jud. Cluj', 'Cluj-Napoca', 'a@b.ro; c@d.ro', 'România')).toEqual({
      fields: {
        kind: 'company',
        name: 'Crinul Alb SRL',
        cui: '14399840',
        county: 'RO-CJ',
        city: 'Cluj-Napoca',
        email: 'a@b.ro',
      },
    });
    expect(client('Ion Popescu', '-', '', '', '')).toMatchObject({ fields: { kind: 'person' } });
    expect(client('Muster GmbH', 'DE123456789', '', 'Berlin', '', 'de')).toMatchObject({
      fields: { kind: 'foreign', vatId: 'DE123456789', country: 'DE' },
    });
    expect(client('Beta SRL', '14399840', 'București', 'Sector 3')).toMatchObject({ fields: { city: 'SECTOR3' } });
  });

  it.each([
    [['', '14399840'], 'name:missing'],
    [['Crinul SRL', '14399841'], 'cui:bad'],
    [['Crinul S.R.L.', ''], 'cui:missing'],
    [['Ion', '', 'Atlantida'], 'county:bad'],
    [['Ion', '', '', '', 'nu e adresă'], 'email:bad'],
    [['Muster', 'x', '', '', '', 'Germania'], 'country:bad'],
  ])('%j is refused as %s', (cells, fault) => {
    expect(client(...cells)).toEqual({ fault });
  });

  it('is read or refused, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (cells) => {
        const read = client(...cells);
        expect('fields' in read || /^\w+:(missing|bad|twice)$/.test(read.fault)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a service in a row', () => {
  it('has its price and VAT as people and sheets write them', () => {
    for (const price of ['1.250,50', '1250.5', '1250,50 lei'])
      expect(service('Curățenie', 'ora', price, '21%', 'lei')).toMatchObject({
        fields: { unit: 'hour', unitPrice: 12_505_000n, vatRate: 2_100, currency: 'RON' },
      });
    expect(service('Curățenie', '', '', '0.21')).toMatchObject({ fields: { unit: 'piece', vatRate: 2_100 } });
    expect(service('Curățenie', 'buc', '1.250')).toMatchObject({ fields: { unitPrice: 12_500_000n } });
  });

  it.each([
    [['', 'buc'], 'name:missing'],
    [['A', 'lopată'], 'unit:bad'],
    [['A', 'buc', 'mult'], 'unitPrice:bad'],
    [['A', 'buc', '1', '300'], 'vatRate:bad'],
    [['A', 'buc', '1', '21', 'XXX'], 'currency:bad'],
  ])('%j is refused as %s', (cells, fault) => {
    expect(service(...cells)).toEqual({ fault });
  });
});
