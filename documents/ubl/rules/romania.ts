import type { UblElement } from '../tree.ts';
import { RO_CIUS } from '../write/header.ts';
import type { Row } from './row.ts';
import { BUYER, ROOT, SELLER } from './row.ts';
import { missing, told } from './say.ts';
import { at, exists, notBlank, text, valueOf } from './xpath.ts';

const TAXED = ['S', 'Z', 'E', 'AE', 'K', 'G', 'L', 'M'];
const SCHEME = 'cac:PartyTaxScheme/cbc:CompanyID';

const isTaxed = (it: UblElement): boolean => TAXED.includes(valueOf(it));

// The official text compares words as written and forgets the lines of credit notes; an invoice that passes it passes.
function hasTaxedPart(root: UblElement): boolean {
  const inAllowance = at(root, 'cac:AllowanceCharge').some((allowance) => {
    const says = (word: string) => at(allowance, 'cbc:ChargeIndicator').some((it) => valueOf(it) === word);
    return at(allowance, 'cac:TaxCategory').some((category) => {
      const vat = at(category, 'cac:TaxScheme/cbc:ID').some((it) => valueOf(it) === 'VAT');
      return at(category, 'cbc:ID').some(isTaxed) && (says('true') || (says('false') && vat));
    });
  });
  return inAllowance || at(root, 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID').some(isTaxed);
}

/** BR-RO-001 … 120 without addresses: what RO_CIUS asks of the document and of who stands in it. */
export const ROMANIA: readonly Row[] = [
  {
    id: 'BR-RO-001',
    at: ROOT,
    about: 'cbc:CustomizationID',
    holds: (root) => at(root, 'cbc:CustomizationID').some((it) => valueOf(it) === RO_CIUS),
    say: told(
      [
        'Factura nu este declarată după specificația românească RO_CIUS.',
        'ANAF primește numai facturi cu identificatorul exact al RO_CIUS.',
        `Scrieți ${RO_CIUS}.`,
      ],
      [
        'The invoice is not declared by the Romanian specification RO_CIUS.',
        'ANAF accepts only invoices with the exact identifier of RO_CIUS.',
        `Write ${RO_CIUS}.`,
      ],
    ),
  },
  {
    id: 'BR-RO-010',
    at: ROOT,
    about: 'cbc:ID',
    holds: (root) => /[0-9]/.test(text(root, 'cbc:ID')),
    say: told(
      [
        'Numărul facturii nu conține nicio cifră.',
        'ANAF cere cel puțin o cifră în număr.',
        'Alegeți o serie care numerotează cu cifre.',
      ],
      [
        'The invoice number has no digit.',
        'ANAF asks for at least one digit in the number.',
        'Choose a series that numbers with digits.',
      ],
    ),
  },
  {
    id: 'BR-RO-030',
    at: ROOT,
    about: 'cbc:TaxCurrencyCode',
    holds: (root) => ['cbc:TaxCurrencyCode', 'cbc:DocumentCurrencyCode'].map((it) => text(root, it)).includes('RON'),
    say: told(
      [
        'Factura în valută nu arată TVA în lei.',
        'TVA se raportează în lei, și la facturile în altă monedă.',
        'Completați cursul de schimb al facturii.',
      ],
      [
        'The invoice in a foreign currency does not show its VAT in lei.',
        'VAT is reported in lei, also on invoices in another currency.',
        'Fill in the exchange rate of the invoice.',
      ],
    ),
  },
  {
    id: 'BR-RO-065',
    at: ROOT,
    about: `${SELLER}/${SCHEME}`,
    holds: (root) =>
      !hasTaxedPart(root) ||
      exists(root, `cac:TaxRepresentativeParty/${SCHEME}`) ||
      notBlank(root, `${SELLER}/${SCHEME}`),
    say: told(
      [
        'Vânzătorul nu are cod de TVA și nici cod fiscal pe factură.',
        'O factură cu TVA, cu scutire sau cu taxare inversă arată codul fiscal al vânzătorului.',
        'Completați codul de TVA al firmei, sau alegeți „neplătitor de TVA”.',
      ],
      [
        'The seller has neither a VAT identifier nor a tax number on the invoice.',
        "An invoice with VAT, an exemption or reverse charge shows the seller's tax number.",
        "Fill in the company's VAT identifier, or choose «not registered for VAT».",
      ],
    ),
  },
  {
    id: 'BR-RO-120',
    at: ROOT,
    about: `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`,
    holds: (root) =>
      !hasTaxedPart(root) ||
      exists(root, `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`) ||
      notBlank(root, `${BUYER}/${SCHEME}`),
    say: missing(
      'ANAF pune factura în SPV-ul cumpărătorului după codul lui.',
      'ANAF puts the invoice into the buyer’s SPV by that number.',
    ),
  },
];
