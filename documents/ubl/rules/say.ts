import { takesDe } from '#domain/kernel/pure/takes-de.ts';
import type { Sentences, Told } from './row.ts';
import { lengthOf, normalized } from './xpath.ts';

const REFUSED = 'ANAF respinge factura.';
const SHOWN = 60;

/** With a capital letter in front. */
export const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('ro')}${text.slice(1)}`;

/** A value as quoted in a message, cut when it is long. */
export const quoted = (value: string): string => {
  const shown = [...normalized(value)];
  return `„${shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : shown.join('')}”`;
};

/** `19 caractere`, `20 de caractere`. */
export const counted = (count: number, noun: string): string => `${count} ${takesDe(count) ? 'de ' : ''}${noun}`;

type Say = (told: Told) => Sentences;

/** Fixed sentences for a rule that stands alone. */
export const told =
  (what: string, why: string, mend: string): Say =>
  () => ({ what, why, mend });

/** A term that must be there. */
export const missing =
  (why = `Câmpul este obligatoriu; fără el, ${REFUSED}`): Say =>
  ({ name }) => ({ what: `Lipsește ${name}.`, why, mend: `Completați ${name}.` });

export const tooLong =
  (max: number, mend = 'Scurtați textul.'): Say =>
  ({ name, value }) => ({
    what: `${sentence(name)} are ${counted(lengthOf(normalized(value)), 'caractere')}; sunt admise cel mult ${max}.`,
    why: `RO_CIUS limitează lungimea acestui câmp; când limita este depășită, ${REFUSED}`,
    mend,
  });

export const tooFine: Say = ({ name, value }) => ({
  what: `${sentence(name)} are mai mult de două zecimale: ${quoted(value)}.`,
  why: `Sumele din factura electronică au cel mult două zecimale; altfel, ${REFUSED}`,
  mend: 'Rotunjiți suma la bani.',
});

export const notListed =
  (list: string, mend = 'Alegeți un cod din listă.'): Say =>
  ({ name, value }) => ({
    what: `${sentence(name)}: codul ${quoted(value)} nu există în lista ${list}.`,
    why: `ANAF primește numai coduri din lista ${list}.`,
    mend,
  });

export const repeated: Say = ({ name }) => ({
  what: `${sentence(name)} apare de mai multe ori.`,
  why: `Formatul admite o singură dată acest element; altfel, ${REFUSED}`,
  mend: 'Păstrați o singură valoare.',
});

export const notADate: Say = ({ name, value }) => ({
  what: `${sentence(name)} nu este o dată valabilă: ${quoted(value)}.`,
  why: 'ANAF primește numai date care există, scrise AAAA-LL-ZZ, de exemplu 2026-03-15.',
  mend: 'Corectați data.',
});

export const wrongSum =
  (formula: string): Say =>
  ({ name, value }) => ({
    what: `${sentence(name)}${value === '' ? '' : ` (${normalized(value)})`} nu corespunde cu ${formula}.`,
    why: 'ANAF recalculează totalurile și respinge factura când nu se potrivesc la ban.',
    mend: 'Verificați liniile, reducerile și totalurile, apoi recalculați factura.',
  });
