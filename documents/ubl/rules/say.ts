import { takesDe } from '#domain/kernel/pure/takes-de.ts';
import type { Said, Told } from './row.ts';
import { lengthOf, normalized } from './xpath.ts';

const SHOWN = 60;

/** With a capital letter in front. */
export const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('ro')}${text.slice(1)}`;

const cut = (value: string): string => {
  const shown = [...normalized(value)];
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : shown.join('');
};

/** A value as quoted in a message, cut when it is long. */
export const quoted = (value: string): string => `„${cut(value)}”`;

/** The same in English. */
export const quotedEn = (value: string): string => `“${cut(value)}”`;

/** `19 caractere`, `20 de caractere`. */
export const counted = (count: number, noun: string): string => `${count} ${takesDe(count) ? 'de ' : ''}${noun}`;

type Say = (told: Told) => Said;
type Triple = readonly [what: string, why: string, mend: string];

/** What, why and how to mend it, in Romanian and in English. */
export const said = ([what, why, mend]: Triple, [whatEn, whyEn, mendEn]: Triple): Said => ({
  ro: { what, why, mend },
  en: { what: whatEn, why: whyEn, mend: mendEn },
});

/** Fixed sentences for a rule that stands alone. */
export const told = (ro: Triple, en: Triple): Say => {
  const sentences = said(ro, en);
  return () => sentences;
};

/** A term that must be there. */
export const missing =
  (
    why = 'Câmpul este obligatoriu; fără el, ANAF respinge factura.',
    whyEn = 'The field is mandatory; without it ANAF refuses the invoice.',
  ): Say =>
  ({ ro, en }) =>
    said([`Lipsește ${ro}.`, why, `Completați ${ro}.`], [`The ${en} is missing.`, whyEn, `Fill in the ${en}.`]);

export const tooLong =
  (max: number, mend = 'Scurtați textul.', mendEn = 'Shorten the text.'): Say =>
  ({ ro, en, value }) => {
    const length = lengthOf(normalized(value));
    return said(
      [
        `${sentence(ro)} are ${counted(length, 'caractere')}; sunt admise cel mult ${max}.`,
        'RO_CIUS limitează lungimea acestui câmp; când limita este depășită, ANAF respinge factura.',
        mend,
      ],
      [
        `The ${en} has ${length} characters; at most ${max} are allowed.`,
        'RO_CIUS limits the length of this field; above the limit ANAF refuses the invoice.',
        mendEn,
      ],
    );
  };

export const tooFine: Say = ({ ro, en, value }) =>
  said(
    [
      `${sentence(ro)} are mai mult de două zecimale: ${quoted(value)}.`,
      'Sumele din factura electronică au cel mult două zecimale; altfel, ANAF respinge factura.',
      'Rotunjiți suma la bani.',
    ],
    [
      `The ${en} has more than two decimals: ${quotedEn(value)}.`,
      'Amounts of an electronic invoice have two decimals at most; otherwise ANAF refuses it.',
      'Round the amount to two decimals.',
    ],
  );

export const notListed =
  (list: string, mend = 'Alegeți un cod din listă.', mendEn = 'Choose a code of the list.'): Say =>
  ({ ro, en, value }) =>
    said(
      [
        `${sentence(ro)}: codul ${quoted(value)} nu există în lista ${list}.`,
        `ANAF primește numai coduri din lista ${list}.`,
        mend,
      ],
      [
        `The ${en}: code ${quotedEn(value)} is not in the list ${list}.`,
        `ANAF accepts only codes of the list ${list}.`,
        mendEn,
      ],
    );

export const repeated: Say = ({ ro, en }) =>
  said(
    [
      `${sentence(ro)} apare de mai multe ori.`,
      'Formatul admite o singură dată acest element; altfel, ANAF respinge factura.',
      'Păstrați o singură valoare.',
    ],
    [
      `The ${en} stands more than once.`,
      'The format allows this element once; otherwise ANAF refuses the invoice.',
      'Keep a single value.',
    ],
  );

export const notADate: Say = ({ ro, en, value }) =>
  said(
    [
      `${sentence(ro)} nu este o dată valabilă: ${quoted(value)}.`,
      'ANAF primește numai date care există, scrise AAAA-LL-ZZ, de exemplu 2026-03-15.',
      'Corectați data.',
    ],
    [
      `The ${en} is not a valid date: ${quotedEn(value)}.`,
      'ANAF accepts only dates that exist, written YYYY-MM-DD, for example 2026-03-15.',
      'Correct the date.',
    ],
  );

export const wrongSum =
  (formula: string, formulaEn: string): Say =>
  ({ ro, en, value }) => {
    const shown = value === '' ? '' : ` (${normalized(value)})`;
    return said(
      [
        `${sentence(ro)}${shown} nu corespunde cu ${formula}.`,
        'ANAF recalculează totalurile și respinge factura când nu se potrivesc la ban.',
        'Verificați liniile, reducerile și totalurile, apoi recalculați factura.',
      ],
      [
        `The ${en}${shown} does not equal ${formulaEn}.`,
        'ANAF adds up again and refuses the invoice when the totals differ by a single ban.',
        'Look at lines, allowances and totals, then calculate the invoice again.',
      ],
    );
  };
