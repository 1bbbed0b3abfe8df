import type { addClient } from '#domain/clients/add-client.ts';
import type { PersonKey } from './people.ts';

type Fields = Parameters<typeof addClient>[1];
type Place = Required<Pick<Fields, 'street' | 'city' | 'county'>> & Pick<Fields, 'postalCode'>;
type Contact = { name: string; role: string; email: string; phone: string };
type Site = { name: string; accessNotes?: string } & Place;

export interface DemoClient extends Fields {
  key: string;
  responsible: PersonKey;
  contact?: Contact;
  site?: Site;
}

const at = (street: string, city: string, county: string, postalCode: string): Place => ({
  street,
  city,
  county,
  postalCode,
});

type Head = { key: string; cui: string; name: string; mail: string; phone: string };
type More = Partial<Omit<DemoClient, 'key' | 'kind' | 'name' | 'cui'>>;

/** A company that pays VAT, written to at its own invented domain. */
const company = <const Key extends string>(
  { key, cui, name, mail, phone }: Head & { key: Key },
  place: Place,
  [person, role]: readonly [name: string, role: string],
  more: More = {},
) => ({
  key,
  kind: 'company' as const,
  name,
  cui,
  ...place,
  email: mail,
  phone,
  representativeName: person,
  representativeRole: role,
  vatStatus: 'registered' as const,
  responsible: 'ioana' as PersonKey,
  contact: { name: person, role, email: mail, phone },
  ...more,
});

const institution = <const Key extends string>(
  head: Head & { key: Key },
  place: Place,
  signer: readonly [name: string, role: string],
  more: More = {},
) => ({
  ...company(head, place, signer, { vatStatus: 'not_registered', responsible: 'mihai', ...more }),
  kind: 'institution' as const,
});

const person = <const Key extends string>(key: Key, name: string, email: string, phone: string, place: Place) => ({
  key,
  kind: 'person' as const,
  name,
  ...place,
  email,
  phone,
  responsible: 'vlad' as PersonKey,
});

const ALL = [
  company(
    { key: 'brad', cui: '61861118', name: 'Brad Instalații S.R.L.', mail: 'office@brad-instalatii.example', phone: '0268 410 220' },
    at('Str. Zizinului nr. 74', 'Brașov', 'RO-BV', '500414'),
    ['Radu Bratu', 'administrator'],
  ),
  company(
    { key: 'delta', cui: '63583336', name: 'Delta Pază și Protecție S.R.L.', mail: 'administrativ@delta-paza.example', phone: '0241 550 311' },
    at('Bd. Tomis nr. 233', 'Constanța', 'RO-CT', '900657'),
    ['Sanda Cojocaru', 'director administrativ'],
  ),
  company(
    { key: 'faur', cui: '65305557', name: 'Faur Construct S.R.L.', mail: 'santier@faur-construct.example', phone: '0364 120 785' },
    at('Str. Fabricii nr. 12', 'Cluj-Napoca', 'RO-CJ', '400620'),
    ['Cosmin Faur', 'administrator'],
  ),
  company(
    { key: 'horia', cui: '67027775', name: 'Horia Transport S.R.L.', mail: 'sediu@horia-transport.example', phone: '0257 280 114' },
    at('Calea Aurel Vlaicu nr. 301', 'Arad', 'RO-AR', '310365'),
    ['Horia Crișan', 'administrator'],
    { responsible: 'vlad' },
  ),
  company(
    { key: 'izvor', cui: '67888880', name: 'Izvor Termic S.R.L.', mail: 'contact@izvor-termic.example', phone: '0269 233 017' },
    at('Șos. Alba Iulia nr. 40', 'Sibiu', 'RO-SB', '550018'),
    ['Livia Oprean', 'director economic'],
    { cashAccounting: 'applies' },
  ),
  company(
    { key: 'jilt', cui: '68749996', name: 'Jilț Electric S.R.L.', mail: 'birou@jilt-electric.example', phone: '0253 214 600' },
    at('Str. Victoriei nr. 136', 'Târgu Jiu', 'RO-GJ', '210234'),
    ['Ovidiu Jianu', 'administrator'],
    { responsible: 'vlad' },
  ),
  company(
    { key: 'kogalnic', cui: '69611109', name: 'Kogălnic Consult S.R.L.', mail: 'office@kogalnic.example', phone: '021 314 90 22' },
    at('Bd. Mihail Kogălniceanu nr. 31', 'SECTOR5', 'RO-B', '050107'),
    ['Teodora Manea', 'office manager'],
    { site: { name: 'Birouri etaj 3', ...at('Bd. Mihail Kogălniceanu nr. 31, et. 3', 'SECTOR5', 'RO-B', '050107'), accessNotes: 'Interfon 31, după ora 18 prin recepție.' } },
  ),
  company(
    { key: 'mures', cui: '71333322', name: 'Mureș Ascensoare S.R.L.', mail: 'dispecerat@mures-lift.example', phone: '0265 268 455' },
    at('Str. Gheorghe Doja nr. 58', 'Târgu Mureș', 'RO-MS', '540342'),
    ['Attila Szabó', 'administrator'],
    { responsible: 'vlad' },
  ),
  company(
    { key: 'prahova', cui: '73916659', name: 'Prahova Soft S.R.L.', mail: 'people@prahova-soft.example', phone: '0344 801 290' },
    at('Bd. Republicii nr. 110', 'Ploiești', 'RO-PH', '100559'),
    ['Irina Dumitrache', 'HR manager'],
    { site: { name: 'Sediul central', ...at('Bd. Republicii nr. 110, corp B', 'Ploiești', 'RO-PH', '100559') } },
  ),
  company(
    { key: 'rarau', cui: '74777761', name: 'Rarău Tâmplărie S.R.L.', mail: 'atelier@rarau.example', phone: '0230 312 480' },
    at('Str. Calea Transilvaniei nr. 9', 'Câmpulung Moldovenesc', 'RO-SV', '725100'),
    ['Dumitru Rusu', 'administrator'],
  ),
  company(
    { key: 'siret', cui: '75638877', name: 'Siret Logistic S.R.L.', mail: 'depozit@siret-logistic.example', phone: '0236 460 118' },
    at('Str. Portului nr. 55', 'Galați', 'RO-GL', '800025'),
    ['Carmen Apostol', 'șef depozit'],
    { site: { name: 'Depozit 2', ...at('Drumul de Centură nr. 9', 'Galați', 'RO-GL', '800025'), accessNotes: 'Acces cu tichet de la poarta 2.' } },
  ),
  company(
    { key: 'unirea', cui: '77361097', name: 'Unirea Administrare Imobile S.R.L.', mail: 'asociatii@unirea-imobile.example', phone: '021 326 44 08' },
    at('Bd. Unirii nr. 64', 'SECTOR3', 'RO-B', '030833'),
    ['Gheorghe Sava', 'administrator de imobile'],
    { site: { name: 'Bloc K4, scările A–C', ...at('Bd. Unirii nr. 66', 'SECTOR3', 'RO-B', '030833') } },
  ),
  company(
    { key: 'vrancea', cui: '78222208', name: 'Vrancea Pomicola S.R.L.', mail: 'ferma@vrancea-pomicola.example', phone: '0237 215 903' },
    at('Str. Cuza Vodă nr. 18', 'Focșani', 'RO-VN', '620034'),
    ['Nicolae Enescu', 'administrator'],
    { responsible: 'vlad' },
  ),
  company(
    { key: 'zimbru', cui: '79083310', name: 'Zimbru Arhitectură S.R.L.', mail: 'studio@zimbru.example', phone: '0232 210 655' },
    at('Str. Lăpușneanu nr. 24', 'Iași', 'RO-IS', '700057'),
    ['Alexandra Ciobanu', 'arhitect, administrator'],
  ),
  company(
    { key: 'atelier', cui: '79944429', name: 'Atelierul de Lemn S.R.L.', mail: 'comenzi@atelierul-de-lemn.example', phone: '0266 312 077' },
    at('Str. Oltului nr. 3', 'Miercurea Ciuc', 'RO-HR', '530110'),
    ['Zoltán Nagy', 'administrator'],
    { vatStatus: 'not_registered' },
  ),
  company(
    { key: 'bunica', cui: '80805530', name: 'Bucătăria Bunicii S.R.L.', mail: 'manager@bucataria-bunicii.example', phone: '0256 490 233' },
    at('Str. Alba Iulia nr. 7', 'Timișoara', 'RO-TM', '300077'),
    ['Daniela Stoica', 'manager'],
    { vatStatus: 'not_registered' },
  ),
  company(
    { key: 'clinica', cui: '81666642', name: 'Clinica Sfântul Pantelimon S.R.L.', mail: 'administrativ@clinica-pantelimon.example', phone: '0264 590 871' },
    at('Str. Republicii nr. 45', 'Cluj-Napoca', 'RO-CJ', '400015'),
    ['Dr. Mircea Pop', 'director general'],
    { site: { name: 'Ambulatoriu', ...at('Str. Republicii nr. 45', 'Cluj-Napoca', 'RO-CJ', '400015'), accessNotes: 'Program după ora 19.' } },
  ),
  company(
    { key: 'hotel', cui: '82527758', name: 'Hotel Floare de Colț S.R.L.', mail: 'receptie@floare-de-colt.example', phone: '0268 262 501' },
    at('Str. Cloșca nr. 3', 'Predeal', 'RO-BV', '505300'),
    ['Simona Dragomir', 'director de hotel'],
  ),
  company(
    { key: 'nova', cui: '93722185', name: 'Nova Retail S.A.', mail: 'facility@nova-retail.example', phone: '031 860 55 10' },
    at('Șos. Pipera nr. 42', 'SECTOR2', 'RO-B', '020112'),
    ['Bogdan Ene', 'facility manager'],
    { site: { name: 'Magazin Pipera', ...at('Șos. Pipera nr. 44', 'SECTOR2', 'RO-B', '020112') }, paymentDays: 45 },
  ),
  company(
    { key: 'danubius', cui: '94583298', name: 'Danubius Energie S.A.', mail: 'facilitati@danubius-energie.example', phone: '0252 320 900' },
    at('Str. Traian nr. 89', 'Drobeta-Turnu Severin', 'RO-MH', '220132'),
    ['Lucia Preda', 'șef serviciu administrativ'],
  ),
  institution(
    { key: 'scoala', cui: '83388860', name: 'Școala Primară Lumina', mail: 'secretariat@scoala-lumina.example', phone: '0244 517 302' },
    at('Str. Școlii nr. 11', 'Câmpina', 'RO-PH', '105600'),
    ['Viorica Tudose', 'director'],
  ),
  institution(
    { key: 'spital', cui: '84249976', name: 'Spitalul Județean Valea Albă', mail: 'achizitii@spital-valea-alba.example', phone: '0234 534 110' },
    at('Str. Spiru Haret nr. 2', 'Bacău', 'RO-BC', '600114'),
    ['Dr. Eugen Mihalache', 'manager'],
    { site: { name: 'Corp C, ambulatoriu', ...at('Str. Spiru Haret nr. 4', 'Bacău', 'RO-BC', '600114') } },
  ),
  institution(
    { key: 'fantana', cui: '85111083', name: 'Primăria Comunei Fântâna Mare', mail: 'primaria@fantana-mare.example', phone: '0230 571 205' },
    at('Str. Principală nr. 140', 'Fântâna Mare', 'RO-SV', '727250'),
    ['Constantin Ursache', 'primar'],
  ),
  institution(
    { key: 'stejaru', cui: '85972199', name: 'Primăria Orașului Stejaru', mail: 'registratura@stejaru.example', phone: '0247 440 018' },
    at('Piața Libertății nr. 1', 'Alexandria', 'RO-TR', '140018'),
    ['Mihaela Barbu', 'primar'],
  ),
  institution(
    { key: 'asistenta', cui: '87694412', name: 'Direcția de Asistență Socială Stejaru', mail: 'office@das-stejaru.example', phone: '0247 440 055' },
    at('Str. Independenței nr. 6', 'Alexandria', 'RO-TR', '140018'),
    ['Florin Zamfir', 'director executiv'],
  ),
  person('popescu', 'Ion Popescu', 'ion.popescu@posta.example', '0722 310 455', at('Str. Plopilor nr. 18, ap. 7', 'Cluj-Napoca', 'RO-CJ', '400383')),
  person('georgescu', 'Maria Georgescu', 'maria.georgescu@posta.example', '0745 902 118', at('Str. Teiului nr. 5', 'Florești', 'RO-CJ', '407280')),
  person('vasilescu', 'Andrei Vasilescu', 'andrei.vasilescu@posta.example', '0733 640 209', at('Aleea Băișoara nr. 2, ap. 31', 'Cluj-Napoca', 'RO-CJ', '400445')),
  person('constantin', 'Elena Constantin', 'elena.constantin@posta.example', '0761 228 530', at('Str. Observatorului nr. 90', 'Cluj-Napoca', 'RO-CJ', '400363')),
  {
    key: 'muller',
    kind: 'foreign' as const,
    name: 'Müller Gebäudetechnik GmbH',
    vatId: 'DE281574936',
    country: 'DE',
    street: 'Lindenstraße 27',
    city: 'Regensburg',
    postalCode: '93047',
    email: 'buchhaltung@mueller-gt.example',
    phone: '+49 941 555 01 20',
    representativeName: 'Jürgen Müller',
    representativeRole: 'Geschäftsführer',
    vatStatus: 'registered' as const,
    responsible: 'mihai' as PersonKey,
  },
] as const satisfies readonly DemoClient[]; // prettier-ignore

export type ClientKey = (typeof ALL)[number]['key'];

/** Thirty invented clients; their tax numbers have right control digits and lie above what has been given out. */
export const CLIENTS: readonly DemoClient[] = ALL;
