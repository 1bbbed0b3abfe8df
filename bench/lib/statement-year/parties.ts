import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { ibanControlDigits } from '#domain/kernel/pure/iban.ts';
import type { Random } from './random.ts';

const FIRST = 'Alfa Crinul Delta Nova Astra Carpați Dunărea Electro Ștefan Țara Lemn Agro Casa Mega Prima Verde Albă Roșu Sud Nord Est Vest Luceafărul Olt Mureș Prahova Bega Someș Jiul Siret Zimbrul Vulturul Lotus Iris Magnolia Bradul Stejarul Arini Orhideea Rubin'.split(' '); // prettier-ignore
const SECOND = 'Construct Instal Trans Serv Prod Com Impex Invest Tehnic Media Soft Grup Consulting Imobiliare Logistic Design Center Market Clean Energy Auto Dental Medical Expert Residence Hotel Foods Textil Print Mobila Sistem Proiect Garden Security Sport Travel Studio Bike Café Management'.split(' '); // prettier-ignore
const PEOPLE = 'Popescu Ionescu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Marin Lazăr Tudor Dobre Barbu'.split(' '); // prettier-ignore
const GIVEN = 'Ana Maria Ion Andrei Elena Mihai Ioana Cristian Vasile Gabriela Dan Ștefania'.split(' ');
const BANKS = ['BTRL', 'RNCB', 'BRDE', 'INGB', 'RZBR', 'BACX', 'CECE', 'REVO'];

export interface Party {
  clientId: string;
  name: string;
  cui: string;
  ibans: string[];
  /** Its monthly sum, for who pays the same every month. */
  monthly: bigint | undefined;
  currency: 'RON' | 'EUR';
  /** Who pays its invoices at times: its owner, or the company that owns it. */
  owner: string;
  parent: Party | undefined;
  writesNumbers: boolean;
}

export function anIban(random: Random): string {
  const account = random.oneOf(BANKS) + Array.from({ length: 16 }, () => random.below(10)).join('');
  return `RO${ibanControlDigits('RO', account)}${account}`;
}

export function aCui(random: Random): string {
  const body = String(random.between(100_000, 4_999_999));
  return `${body}${cuiControlDigit(body)}`;
}

export const aPerson = (random: Random): string => `${random.oneOf(PEOPLE)} ${random.oneOf(GIVEN)}`;

/** Clients with names as they are: many share words, some share the whole name, some belong to another. */
export function parties(random: Random, count: number): Party[] {
  const all: Party[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = nameOf(random, all);
    all.push({
      clientId: `client-${index}`,
      name,
      cui: aCui(random),
      ibans: Array.from({ length: random.in(0.2) ? 2 : 1 }, () => anIban(random)),
      monthly: random.in(0.5) ? BigInt(random.between(10, 80) * 2_500) : undefined,
      currency: random.in(0.04) ? 'EUR' : 'RON',
      owner: aPerson(random),
      parent: all.length > 20 && random.in(0.05) ? random.oneOf(all) : undefined,
      writesNumbers: random.in(0.85),
    });
  }
  return all;
}

function nameOf(random: Random, all: readonly Party[]): string {
  if (all.length > 10 && random.in(0.03)) return random.oneOf(all).name;
  if (random.in(0.06)) return `${aPerson(random)} PFA`;
  const third = random.in(0.3) ? ` ${random.oneOf(SECOND)}` : '';
  const number = random.in(0.1) ? ` ${random.between(2000, 2024)}` : '';
  return `${random.oneOf(FIRST)} ${random.oneOf(SECOND)}${third}${number} SRL`;
}
