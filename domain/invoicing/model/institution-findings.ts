import type { InvoiceFacts } from './facts.ts';
import type { InvoiceFinding } from './finding.ts';

/**
 * What a public institution asks of an invoice beyond ANAF's rules: the number of its contract (BT-12), without which its
 * accountant sends the invoice back, and a CPV code per line, which it may do without.
 */
export function institutionFindings({ buyer, kind, contractNumber, lines }: InvoiceFacts): InvoiceFinding[] {
  if (buyer.kind !== 'institution' || kind === 'storno') return [];
  return [
    ...(contractNumber === null ? [NO_CONTRACT] : []),
    ...(lines.some((line) => line.cpv === null && line.quantity > 0n) ? [NO_CPV] : []),
  ];
}

const NO_CONTRACT: InvoiceFinding = {
  id: 'INSTITUTION-CONTRACT',
  severity: 'fatal',
  field: 'contractNumber',
  what: 'Lipsește numărul contractului.',
  why: 'Instituțiile publice plătesc numai facturi care poartă numărul contractului (BT-12).',
  mend: 'Trimiteți contractul spre semnare sau înregistrați-l pe cel semnat pe hârtie.',
  en: {
    what: 'The number of the contract is missing.',
    why: 'Public institutions pay only invoices that bear the number of the contract (BT-12).',
    mend: 'Send the contract to be signed, or record the one signed on paper.',
  },
};

const NO_CPV: InvoiceFinding = {
  id: 'INSTITUTION-CPV',
  severity: 'warning',
  field: 'lines[].cpv',
  what: 'Un serviciu nu are cod CPV.',
  why: 'Instituțiile publice îl cer adesea pe factură.',
  mend: 'Completați codul CPV al serviciului, în catalog.',
  en: {
    what: 'A service has no CPV code.',
    why: 'Public institutions often ask for it on the invoice.',
    mend: 'Add the CPV code of the service, in the catalogue.',
  },
};
