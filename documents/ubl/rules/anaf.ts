import { isValidCnp, NO_CNP } from '#domain/kernel/pure/cnp.ts';
import { isValidCui } from '#domain/kernel/pure/cui.ts';
import type { UblElement } from '../tree.ts';
import type { Row } from './row.ts';
import { BUYER, ROOT, SELLER } from './row.ts';
import { quoted, quotedEn, said, told } from './say.ts';
import { at, exists, isVat, normalized, valueOf } from './xpath.ts';

const values = (party: UblElement, path: string): string[] => at(party, path).map((it) => normalized(valueOf(it)));

const vatIds = (party: UblElement): string[] =>
  at(party, 'cac:PartyTaxScheme')
    .filter(isVat)
    .flatMap((it) => values(it, 'cbc:CompanyID'));

const legalIds = (party: UblElement): string[] => values(party, 'cac:PartyLegalEntity/cbc:CompanyID');

const romanian = (vatId: string): string | undefined => /^RO\s*(\d+)$/i.exec(vatId)?.[1];

const digits = (id: string): string | undefined => (/^\d+$/.test(id) ? id : undefined);

/** By what ANAF finds the buyer: the RO VAT number, else the digits of BT-47. */
const buyerCode = (buyer: UblElement): string | undefined =>
  vatIds(buyer)
    .map(romanian)
    .find((it) => it !== undefined) ??
  legalIds(buyer)
    .map(digits)
    .find((it) => it !== undefined);

const isPerson = (code: string): boolean => code.length === 13;

const CONTROL = 'Ultima cifră nu este cifra de control a celorlalte.';
const CHECK = 'Comparați-l cu certificatul de înregistrare; o cifră este greșită.';
const CONTROL_EN = 'The last digit is not the check digit of the others.';
const CHECK_EN = 'Compare it with the registration certificate; one digit is wrong.';

/**
 * What ANAF tests after the official rules: control digits, and that the buyer can be found. That a CUI exists is known
 * to ANAF alone. A foreign buyer is sent with `extern=DA`, so nothing is asked of one.
 */
export const ANAF: readonly Row[] = [
  {
    id: 'ANAF-CUI-SELLER',
    at: SELLER,
    about: 'cac:PartyTaxScheme/cbc:CompanyID',
    holds: (seller) => vatIds(seller).every((id) => !/^RO/i.test(id) || isValidCui(romanian(id) ?? '')),
    say: ({ value }) =>
      said(
        [`CUI-ul vânzătorului este greșit: ${quoted(value)}.`, CONTROL, CHECK],
        [`The seller's CUI is wrong: ${quotedEn(value)}.`, CONTROL_EN, CHECK_EN],
      ),
  },
  {
    id: 'ANAF-CUI-BUYER',
    at: BUYER,
    about: 'cac:PartyLegalEntity/cbc:CompanyID',
    holds: (buyer) => {
      const code = buyerCode(buyer);
      return code === undefined || isPerson(code) || isValidCui(code);
    },
    say: ({ node }) => {
      const code = buyerCode(node) ?? '';
      return said(
        [`CUI-ul cumpărătorului este greșit: ${quoted(code)}.`, CONTROL, CHECK],
        [`The buyer's CUI is wrong: ${quotedEn(code)}.`, CONTROL_EN, CHECK_EN],
      );
    },
  },
  {
    id: 'ANAF-CNP-BUYER',
    at: BUYER,
    about: 'cac:PartyLegalEntity/cbc:CompanyID',
    holds: (buyer) => {
      const code = buyerCode(buyer);
      return code === undefined || !isPerson(code) || code === NO_CNP || isValidCnp(code);
    },
    say: told(
      [
        'CNP-ul cumpărătorului este greșit.',
        CONTROL,
        'Corectați CNP-ul, sau lăsați-l necompletat: se scriu atunci 13 zerouri.',
      ],
      ["The buyer's CNP is wrong.", CONTROL_EN, 'Correct the CNP, or leave it empty: 13 zeros are written then.'],
    ),
  },
  {
    id: 'ANAF-BUYER-UNKNOWN',
    at: ROOT,
    about: `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`,
    holds: (root) =>
      at(root, BUYER).every(
        (buyer) =>
          buyerCode(buyer) !== undefined ||
          values(buyer, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode').some((it) => it !== 'RO'),
      ) && exists(root, BUYER),
    say: told(
      [
        'Cumpărătorul nu poate fi identificat de ANAF.',
        'Numărul de la registrul comerțului nu este de ajuns: ANAF caută după CUI sau CNP.',
        'Completați CUI-ul cumpărătorului; pentru o persoană fizică fără CNP se scriu 13 zerouri.',
      ],
      [
        'ANAF cannot identify the buyer.',
        'A trade register number is not enough: ANAF looks for a CUI or a CNP.',
        "Fill in the buyer's CUI; for a person without a CNP 13 zeros are written.",
      ],
    ),
  },
];
