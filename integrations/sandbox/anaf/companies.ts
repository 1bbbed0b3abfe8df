import { createHash } from 'node:crypto';
import { isCui } from './identity.ts';

/** What sets a company apart in the register; without one it is an active VAT payer. */
type Trait = 'cash' | 'noVat' | 'public' | 'person' | 'struckOff' | 'inactive';

/** Invented companies; their codes have valid check digits and lie above what has been given out so far. */
const NAMED: [cui: string, name: string, caen: string, trait?: Trait][] = [
  ['61000002', 'Albina Curat SRL', '8121'],
  ['61861118', 'Brad Instalații SRL', '4322'],
  ['62722223', 'Carpat Mentenanță SRL', '8110'],
  ['63583336', 'Delta Pază și Protecție SRL', '8010'],
  ['64444441', 'Ecoverde Salubrizare SRL', '3811'],
  ['65305557', 'Faur Construct SRL', '4120'],
  ['66166660', 'Gardina Peisaj SRL', '8130'],
  ['67027775', 'Horia Transport SRL', '4941'],
  ['67888880', 'Izvor Termic SRL', '4322', 'cash'],
  ['68749996', 'Jilț Electric SRL', '4321'],
  ['69611109', 'Kogălnic Consult SRL', '7022'],
  ['70472217', 'Lunca Curățenie SRL', '8122', 'cash'],
  ['71333322', 'Mureș Ascensoare SRL', '4329'],
  ['72194435', 'Nord Climatizare SRL', '4322'],
  ['73055540', 'Olt Deratizare SRL', '8129'],
  ['73916659', 'Prahova Soft SRL', '6201'],
  ['74777761', 'Rarău Tâmplărie SRL', '4332'],
  ['75638877', 'Siret Logistic SRL', '5229'],
  ['76499980', 'Târnava Acoperișuri SRL', '4391', 'cash'],
  ['77361097', 'Unirea Administrare Imobile SRL', '6832'],
  ['78222208', 'Vrancea Pomicola SRL', '0124'],
  ['79083310', 'Zimbru Arhitectură SRL', '7111'],
  ['79944429', 'Atelierul de Lemn SRL', '3109', 'noVat'],
  ['80805530', 'Bucătăria Bunicii SRL', '5610', 'noVat'],
  ['81666642', 'Clinica Sfântul Pantelimon SRL', '8622'],
  ['82527758', 'Hotel Floare de Colț SRL', '5510'],
  ['83388860', 'Școala Primară Lumina', '8520', 'public'],
  ['84249976', 'Spitalul Județean Valea Albă', '8610', 'public'],
  ['85111083', 'Primăria Comunei Fântâna Mare', '8411', 'public'],
  ['85972199', 'Primăria Orașului Stejaru', '8411', 'public'],
  ['86833300', 'Liceul Tehnologic Ion Creangă Nou', '8532', 'public'],
  ['87694412', 'Direcția de Asistență Socială Stejaru', '8899', 'public'],
  ['88555528', 'Asociația de Proprietari Bloc 14', '6832', 'public'],
  ['89416633', 'Popescu Andrei PFA', '4334', 'person'],
  ['90277741', 'Ionescu Maria Întreprindere Individuală', '9602', 'person'],
  ['91138857', 'Cabinet Avocat Dobre', '6910', 'person'],
  ['91999962', 'Comerț Vechi SRL', '4711', 'struckOff'],
  ['92861070', 'Firma Adormită SRL', '4719', 'inactive'],
  ['93722185', 'Nova Retail SA', '4711'],
  ['94583298', 'Danubius Energie SA', '3511'],
];

const FIRST = [
  'Alfa',
  'Boreal',
  'Cedru',
  'Dacic',
  'Egreta',
  'Fagul',
  'Granit',
  'Hora',
  'Iris',
  'Luceafăr',
  'Magnolia',
  'Nufăr',
];
const SECOND = ['Service', 'Instal', 'Clean', 'Construct', 'Consulting', 'Trans', 'Grup', 'Impex', 'Proiect', 'Tehnic'];
const STREETS = [
  'Str. Teiului',
  'Str. Mihai Eminescu',
  'Bd. Unirii',
  'Str. Fântânilor',
  'Cal. Victoriei Noi',
  'Str. Izvorului',
  'Str. Școlii',
  ' ',
];

/** Written with cedillas and without leading zeros, as the register really answers. */
const PLACES = [
  { locality: 'Sector 3 Mun. Bucureşti', county: 'MUNICIPIUL BUCUREŞTI', code: '40', auto: 'B', postal: '31472' },
  { locality: 'Sector 1 Mun. Bucureşti', county: 'MUNICIPIUL BUCUREŞTI', code: '40', auto: 'B', postal: '10072' },
  { locality: 'Mun. Timişoara', county: 'TIMIŞ', code: '35', auto: 'TM', postal: '300699' },
  { locality: 'Mun. Cluj-Napoca', county: 'CLUJ', code: '12', auto: 'CJ', postal: '400001' },
  { locality: 'Mun. Iaşi', county: 'IAŞI', code: '22', auto: 'IS', postal: '700115' },
  { locality: 'Mun. Braşov', county: 'BRAŞOV', code: '8', auto: 'BV', postal: '500007' },
  { locality: 'Mun. Constanţa', county: 'CONSTANŢA', code: '13', auto: 'CT', postal: '900001' },
  { locality: 'Sat Giulvăz Com. Giulvăz', county: 'TIMIŞ', code: '35', auto: 'TM', postal: '' },
  { locality: 'Orş. Voluntari', county: 'ILFOV', code: '23', auto: 'IF', postal: '77190' },
];

export type Company = {
  cui: string;
  name: string;
  caen: string;
  traits: Trait[];
  place: (typeof PLACES)[number];
  street: string;
  houseNumber: string;
  tradeRegisterNumber: string;
  since: string;
};

/** Any valid code has a company, always the same one; an invalid code has none. */
export const companyOf = (cui: string): Company | undefined => {
  if (!isCui(cui)) return undefined;
  const [, name, caen, trait] = NAMED.find(([code]) => code === cui) ?? [];
  const dice = createHash('sha256').update(`company ${cui}`).digest();
  const pick = <T>(from: readonly T[], die: number, otherwise: T): T =>
    from[(dice[die] ?? 0) % from.length] ?? otherwise;
  const place = pick(PLACES, 0, { locality: '', county: '', code: '', auto: '', postal: '' });
  const year = 1996 + ((dice[1] ?? 0) % 29);
  const street = name === undefined ? pick(STREETS, 2, ' ') : pick(STREETS.slice(0, -1), 2, ' ');
  const isTrader = trait !== 'public' && name !== 'Cabinet Avocat Dobre';
  return {
    cui,
    name: name ?? `${pick(FIRST, 3, '')} ${pick(SECOND, 4, '')} ${cui.slice(-3)} SRL`,
    caen: caen ?? pick(['8121', '4322', '7022', '6201', '4120'], 5, '8121'),
    traits: trait === undefined ? [] : [trait],
    place,
    street,
    houseNumber: street === ' ' ? '' : String(1 + ((dice[6] ?? 0) % 180)),
    tradeRegisterNumber: isTrader
      ? `${trait === 'person' ? 'F' : 'J'}${place.code.padStart(2, '0')}/${1 + (dice[7] ?? 0) * 11}/${year}`
      : '',
    since: `${year}-0${1 + ((dice[8] ?? 0) % 9)}-1${(dice[9] ?? 0) % 10}`,
  };
};

export const namedCompanies = (): Company[] => NAMED.flatMap(([cui]) => companyOf(cui) ?? []);
