import type { RegisterFacts } from '#domain/clients/model/register.ts';
import { type CivilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { InvoiceFinding } from './finding.ts';

interface Known {
  buyer: { vatStatus: 'registered' | 'not_registered' | 'unknown' };
  register: Pick<RegisterFacts, 'standing' | 'vat'>;
  /** The day of the register's word. */
  day: CivilDate;
}

type Sentences = InvoiceFinding['en'];

const warning = (id: string, field: string, ro: Sentences, en: Sentences): InvoiceFinding => ({
  id,
  severity: 'warning',
  field,
  ...ro,
  en,
});

/**
 * What ANAF's register says of the buyer against an invoice. Nothing of it forbids to issue: it is for a person to judge.
 * @law Cod fiscal art. 11 (6): who is inactive may not deduct; art. 319 (20) d): the buyer's VAT number
 */
export function registerFindings({ buyer, register, day }: Known): InvoiceFinding[] {
  const said = formatCivilDate(day);
  const findings: InvoiceFinding[] = [];
  if (register.standing === 'inactive' || register.standing === 'struck_off') {
    const [ro, en] = register.standing === 'inactive' ? ['declarat inactiv', 'inactive'] : ['radiat', 'struck off'];
    findings.push(
      warning(
        'ANAF-REGISTER-STANDING',
        'buyer.cui',
        {
          what: `Cumpărătorul este ${ro} în registrul ANAF (${said}).`,
          why: 'Nu poate deduce TVA din factură, iar plata poate întârzia.',
          mend: 'Întrebați clientul înainte de emitere.',
        },
        {
          what: `ANAF's register has the buyer as ${en} (${said}).`,
          why: 'It may not deduct the VAT of the invoice, and may pay late.',
          mend: 'Ask the client before you issue.',
        },
      ),
    );
  }
  if (buyer.vatStatus === 'registered' && register.vat === 'not_registered' && register.standing !== 'unknown')
    findings.push(
      warning(
        'ANAF-REGISTER-VAT',
        'buyer.vatId',
        {
          what: `Cumpărătorul nu mai este plătitor de TVA (ANAF, ${said}).`,
          why: 'Codul cu RO apare pe factură, deși nu mai este valabil.',
          mend: 'Actualizați fișa clientului.',
        },
        {
          what: `The buyer is no longer registered for VAT (ANAF, ${said}).`,
          why: 'The invoice bears its number with RO, which is no longer valid.',
          mend: "Update the client's card.",
        },
      ),
    );
  if (buyer.vatStatus === 'not_registered' && register.vat === 'registered')
    findings.push(
      warning(
        'ANAF-REGISTER-VAT',
        'buyer.vatId',
        {
          what: `Cumpărătorul este plătitor de TVA (ANAF, ${said}).`,
          why: 'Pe factură lipsește codul lui cu RO.',
          mend: 'Actualizați fișa clientului.',
        },
        {
          what: `The buyer is registered for VAT (ANAF, ${said}).`,
          why: 'The invoice lacks its number with RO.',
          mend: "Update the client's card.",
        },
      ),
    );
  return findings;
}
