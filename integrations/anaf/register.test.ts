import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { commaLetters, RegisterRecord, toEntry } from './register-entry.ts';
import { type Register, registerClient } from './register.ts';

let sandbox: TestSandbox;
let register: Register;
beforeAll(async () => {
  sandbox = await aSandbox();
  register = registerClient({ registerUrl: sandbox.addresses.anafRegisterUrl, minIntervalMs: 0 });
});
afterAll(() => sandbox.close());

const DAY = '2026-11-24';

describe('the public register', () => {
  it('gives a company with its address in the form that RO_CIUS wants', async () => {
    const answer = await register.lookUp('RO61000002', DAY);
    expect(answer).toMatchObject({
      kind: 'found',
      company: { cui: '61000002', name: 'ALBINA CURAT SRL', isVatRegistered: true, isInactive: false, caen: '8121' },
    });
    if (answer.kind !== 'found') return;
    expect(answer.company.address.county).toMatch(/^RO-[A-Z]{1,2}$/);
    expect(JSON.stringify(answer.company)).not.toMatch(/[ŞşŢţ]/);
  });

  it('answers any other valid code, always the same', async () => {
    const first = await register.lookUp('18547290', DAY);
    expect(first.kind).toBe('found');
    expect(await register.lookUp('18547290', DAY)).toEqual(first);
  });

  it('answers for many at once, by the code that was asked, without those that it does not know', async () => {
    const answer = await register.lookUpAll(['61000002', 'RO18547290', '61000003'], DAY);
    expect(answer.kind === 'ok' && [...answer.companies.keys()]).toEqual(['61000002', 'RO18547290']);
    await sandbox.fault({ service: 'anaf', operation: 'register', kind: 'http-500' });
    expect(await register.lookUpAll(['61000002'], DAY)).toMatchObject({ kind: 'unavailable', reason: 'serverError' });
  });

  it('knows no company behind a wrong check digit or a code that is none', async () => {
    expect(await register.lookUp('61000003', DAY)).toEqual({ kind: 'notFound' });
    expect(await register.lookUp('abc', DAY)).toEqual({ kind: 'notFound' });
  });

  it.each([
    ['http-500', 'serverError'],
    ['nonsense', 'notAnAnswer'],
    ['rate-limit', 'rateLimit'],
    ['drop', 'noAnswer'],
  ] as const)('%s is unavailability, never «not found»', async (kind, reason) => {
    await sandbox.fault({ service: 'anaf', operation: 'register', kind });
    expect(await register.lookUp('61000002', DAY)).toMatchObject({ kind: 'unavailable', reason });
  });

  it('reads «not found» that comes as a 404', async () => {
    await sandbox.fault({ service: 'anaf', operation: 'register', kind: 'refuse' });
    expect(await register.lookUp('61000002', DAY)).toEqual({ kind: 'notFound' });
  });

  it('is asked no faster than it allows', async () => {
    const patient = registerClient({ registerUrl: sandbox.addresses.anafRegisterUrl, minIntervalMs: 60 });
    const start = performance.now();
    await Promise.all([1, 2, 3].map(() => patient.lookUp('61000002', DAY)));
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });
});

describe('a record of the register', () => {
  const entry = (seat: object, general: object = {}) =>
    toEntry(
      RegisterRecord.parse({
        date_generale: { cui: 12345678, denumire: 'EXEMPLU SRL', statusRO_e_Factura: true, ...general },
        inregistrare_scop_Tva: { scpTVA: true },
        adresa_sediu_social: seat,
      }),
    );

  it('in Bucharest has its sector as the town and its postal code with the leading zero', () => {
    const seat = {
      sdenumire_Strada: 'Str. Holdelor',
      snumar_Strada: '11A',
      sdenumire_Localitate: 'Sector 3 Mun. Bucureşti',
      scod_JudetAuto: 'B',
      scod_Postal: '31472',
    };
    expect(entry(seat).address).toEqual({
      street: 'Str. Holdelor, nr. 11A',
      city: 'SECTOR3',
      county: 'RO-B',
      postalCode: '031472',
    });
  });

  it.each([
    ['Mun. Timişoara', 'TM', 'Timișoara'],
    ['Orş. Voluntari', 'IF', 'Voluntari'],
    ['Sat Giulvăz Com. Giulvăz', 'TM', 'Sat Giulvăz Com. Giulvăz'],
  ])('in «%s» has the town of that name', (locality, auto, city) => {
    expect(entry({ sdenumire_Localitate: locality, scod_JudetAuto: auto }).address).toMatchObject({
      city,
      county: `RO-${auto}`,
    });
  });

  it('with a blank street leaves it empty for a person to write', () => {
    expect(entry({ sdenumire_Strada: ' ', snumar_Strada: '', scod_Postal: '' }).address).toMatchObject({
      street: '',
      postalCode: '',
    });
  });

  it('struck off or inactive says so', () => {
    expect(entry({}, { stare_inregistrare: 'RADIERE din data 01.01.2020' }).isStruckOff).toBe(true);
    expect(entry({}).isStruckOff).toBe(false);
  });

  it('is written with the comma letters', () => expect(commaLetters(' ŞoşeTţ ')).toBe('ȘoșeTț'));
});
