import type { Finding } from '#app/ui/findings-list.tsx';
import type { Locale } from '#domain/messages/index.ts';
import type { InvoiceFinding } from '#domain/invoicing/model/finding.ts';

const FORM_FIELDS = new Set(['issueDate', 'dueDate', 'taxPointDate', 'note']);

/** A finding of ANAF's rules as the page shows it, with where it is mended: the form, the client's card or the company's. */
export function shownFinding(
  { severity, field = '', en, ...ro }: InvoiceFinding,
  { clientId, locale }: { clientId: string; locale: Locale },
): Finding {
  const { what, mend } = locale === 'en' ? en : ro;
  const place = field.startsWith('buyer')
    ? { to: `/clients/${clientId}/details` }
    : field.startsWith('seller')
      ? { to: '/settings/company' }
      : field === 'contractNumber'
        ? { to: `/contracts/new?client=${clientId}` }
        : field === 'lines[].cpv'
          ? { to: '/services' }
          : field.startsWith('period')
            ? { field: field === 'period.end' ? 'periodEnd' : 'periodStart' }
            : FORM_FIELDS.has(field)
              ? { field }
              : {};
  return { severity: severity === 'fatal' ? 'error' : 'warning', what, why: mend, ...place };
}
