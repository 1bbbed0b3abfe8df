import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import { decimalAt, double } from './number.ts';
import type { Row } from './row.ts';
import { LINE, ROOT, under } from './row.ts';
import { told, wrongSum } from './say.ts';
import { isAboutShare } from './sums.ts';
import { baseIsExact, baseIsNear, hasReason } from './vat-base.ts';
import { categoryOf, identities, uses } from './vat-uses.ts';
import { at, exists, isCharge, isVat, one, valueOf } from './xpath.ts';

type Ids = ReturnType<typeof identities>;

/** How one VAT category behaves. `rate`: above zero, not negative, zero, or none at all. */
type Category = {
  readonly family: string;
  readonly code: string;
  readonly name: string;
  readonly rate: 'positive' | 'anyRate' | 'zero' | 'absent';
  readonly reason: boolean;
  readonly identified: (ids: Ids) => boolean;
  readonly who: string;
};

const seller = (ids: Ids): boolean => ids.sellerAny || ids.representativeVat;
const sellerForVat = (ids: Ids): boolean => ids.sellerVat || ids.representativeVat;
const SELLER_ID = 'vânzătorul are un cod de TVA sau un cod fiscal';

const CATEGORIES: readonly Category[] = [
  {
    family: 'S',
    code: 'S',
    name: 'cotă normală sau redusă',
    rate: 'positive',
    reason: false,
    identified: seller,
    who: SELLER_ID,
  },
  { family: 'Z', code: 'Z', name: 'cotă zero', rate: 'zero', reason: false, identified: seller, who: SELLER_ID },
  { family: 'E', code: 'E', name: 'scutit de TVA', rate: 'zero', reason: true, identified: seller, who: SELLER_ID },
  {
    family: 'AE',
    code: 'AE',
    name: 'taxare inversă',
    rate: 'zero',
    reason: true,
    identified: (ids) => seller(ids) && (ids.buyerVat || ids.buyerLegal),
    who: 'vânzătorul are cod de TVA, iar cumpărătorul cod de TVA sau de identificare',
  },
  {
    family: 'IC',
    code: 'K',
    name: 'livrare intracomunitară',
    rate: 'zero',
    reason: true,
    identified: (ids) => sellerForVat(ids) && ids.buyerVat,
    who: 'vânzătorul și cumpărătorul au coduri de TVA',
  },
  {
    family: 'G',
    code: 'G',
    name: 'export',
    rate: 'zero',
    reason: true,
    identified: sellerForVat,
    who: 'vânzătorul are cod de TVA',
  },
  {
    family: 'O',
    code: 'O',
    name: 'în afara sferei TVA',
    rate: 'absent',
    reason: true,
    identified: (ids) => !ids.sellerVat && !ids.representativeVat && !ids.buyerVat,
    who: 'nici vânzătorul, nici cumpărătorul nu arată vreun cod de TVA',
  },
  {
    family: 'IG',
    code: 'L',
    name: 'IGIC (Canare)',
    rate: 'anyRate',
    reason: false,
    identified: seller,
    who: SELLER_ID,
  },
  {
    family: 'IP',
    code: 'M',
    name: 'IPSI (Ceuta și Melilla)',
    rate: 'anyRate',
    reason: false,
    identified: seller,
    who: SELLER_ID,
  },
];

function brokenDownOnce(it: Category, document: Document): boolean {
  const used = uses(document, it.code);
  if (it.rate === 'zero' || it.rate === 'absent')
    return used.anywhere.length + used.lines.length === 0 || used.groups.length === 1;
  const ofAnyTax = it.code === 'S';
  const [lines, groups] = ofAnyTax ? [used.linesOfAnyTax, used.groupsOfAnyTax] : [used.lines, used.groups];
  const inAllowances = ofAnyTax ? used.allowancesOfAnyTax : used.allowancesOfAnyTax.filter(isVat);
  const present = lines.length + inAllowances.length > 0;
  return present ? (it.code === 'L' ? used.groupsOfAnyTax : groups).length > 0 : groups.length === 0;
}

function rateFits({ rate }: Category, node: UblElement): boolean {
  if (rate === 'absent') return !exists(node, 'cbc:Percent');
  if (rate === 'zero') return decimalAt(node, 'cbc:Percent') === 0n;
  return at(node, 'cbc:Percent').some((it) =>
    rate === 'positive' ? double(valueOf(it)) > 0 : double(valueOf(it)) >= 0,
  );
}

const RATES = {
  positive: 'mai mare decât zero',
  anyRate: 'cel puțin zero',
  zero: 'zero',
  absent: 'lăsată necompletată',
};

const taxFits = ({ rate }: Category, node: UblElement): boolean => {
  const group = node.parent ?? node;
  const tax = decimalAt(group, 'cbc:TaxAmount');
  if (rate === 'zero' || rate === 'absent') return tax === 0n;
  const percent = decimalAt(node, 'cbc:Percent');
  return percent !== undefined && isAboutShare(tax, decimalAt(group, 'cbc:TaxableAmount'), percent);
};

/** The ten rules that repeat for each category: BR-S-01 … 10, BR-Z-01 … 10 and so on. */
function categoryRows(it: Category): readonly Row[] {
  const id = (number: number) => `BR-${it.family}-${String(number).padStart(2, '0')}`;
  const isMine = (node: UblElement) => categoryOf(node) === it.code && isVat(node);
  const group = { at: '/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', when: isMine } as const;
  const label = `categoria ${it.code} (${it.name})`;
  const identified = told(
    `Pentru ${label} lipsește o identitate fiscală potrivită sau este una în plus.`,
    `La ${label}, ${it.who}.`,
    'Verificați codurile de TVA ale părților și categoria de TVA.',
  );
  const rateSay = told(
    `Cota de TVA nu se potrivește cu ${label}.`,
    `La ${label} cota este ${RATES[it.rate]}.`,
    'Corectați cota sau alegeți altă categorie de TVA.',
  );
  const near = it.rate === 'positive' || it.rate === 'anyRate';
  const ids = (number: number, charge: boolean | undefined): Row => ({
    id: id(number),
    at: ROOT,
    about:
      charge === undefined
        ? 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme'
        : 'cac:AllowanceCharge/cac:TaxCategory',
    holds: (_, document) =>
      !isUsed(it, document, charge) || (canBe(it, document, charge) && it.identified(identities(document))),
    say: identified,
  });
  const rate = (number: number, charge: boolean | undefined): Row => ({
    id: id(number),
    at:
      charge === undefined ? under(LINE, 'cac:Item/cac:ClassifiedTaxCategory') : 'cac:AllowanceCharge/cac:TaxCategory',
    about: 'cbc:Percent',
    when: (node) =>
      isMine(node) && (charge === undefined || (node.parent !== undefined && isCharge(node.parent, charge))),
    holds: (node) => rateFits(it, node),
    say: rateSay,
  });
  return [
    {
      id: id(1),
      at: ROOT,
      about: 'cac:TaxTotal/cac:TaxSubtotal',
      holds: (_, document) => brokenDownOnce(it, document),
      say: told(
        `Defalcarea TVA nu se potrivește cu liniile din ${label}.`,
        near
          ? 'Fiecare cotă folosită are grupul ei în defalcare.'
          : 'Fiecare categorie folosită are exact un grup în defalcare.',
        'Recalculați totalurile facturii.',
      ),
    },
    ids(2, undefined),
    ids(3, false),
    ids(4, true),
    rate(5, undefined),
    rate(6, false),
    rate(7, true),
    {
      ...group,
      id: id(8),
      holds: near ? baseIsNear(it.code, { used: it.code === 'S' }) : baseIsExact(it.code),
      say: wrongSum(`suma liniilor, a taxelor și a reducerilor din ${label}`),
    },
    {
      ...group,
      id: id(9),
      holds: (node) => taxFits(it, node),
      say: wrongSum(near ? 'baza înmulțită cu cota' : `zero, cât este TVA la ${label}`),
    },
    {
      ...group,
      id: id(10),
      about: 'cbc:TaxExemptionReason',
      holds: (node) => hasReason(node) === it.reason,
      say: it.reason
        ? told(
            `Lipsește motivul pentru ${label}.`,
            'Factura fără TVA spune de ce, prin text sau prin cod VATEX.',
            'Completați motivul scutirii.',
          )
        : told(
            `Un motiv de scutire stă la ${label}.`,
            'La această categorie nu se scrie motiv de scutire.',
            'Ștergeți motivul sau schimbați categoria.',
          ),
    },
  ];
}

// BR-O-03 and 04 look at the document's own allowances, the other families at those of lines too; BR-IG-04 does not see
// a category with white space around it.
function isUsed(it: Category, document: Document, charge: boolean | undefined): boolean {
  const used = uses(document, it.code);
  if (charge === undefined) return (it.code === 'S' ? used.linesOfAnyTax : used.lines).length > 0;
  const found = used.allowances(charge);
  if (it.code === 'O') return found.some((node) => node.parent?.parent === document.root);
  if (it.code === 'L' && charge) return found.some((node) => one(node, 'cbc:ID') === 'L');
  return found.length > 0;
}

// BR-S-02 is refused outright when the category stands there for another tax than VAT.
const canBe = (it: Category, document: Document, charge: boolean | undefined): boolean =>
  charge !== undefined || it.code !== 'S' || uses(document, 'S').lines.length > 0;

export const VAT_CATEGORIES: readonly Row[] = CATEGORIES.flatMap(categoryRows);
