import { useMessages, usePageSettings } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { FindingsList } from '#app/ui/findings-list.tsx';
import { shownFinding } from './shown-finding.ts';
import type { ShownInvoice } from './shown-invoice.ts';

/** What ANAF refused and why: in our words where our rules know them, and as ANAF wrote it. */
export function Refusal({ invoice, submission }: Pick<ShownInvoice, 'invoice' | 'submission'>) {
  const { invoicing: m } = useMessages();
  const where = { clientId: invoice.clientId, locale: usePageSettings().locale };
  if (submission?.state !== 'rejected') return null;
  return (
    <Callout tone="error" title={m.refusedBy}>
      <p>{m.refusedText}</p>
      {submission.explained.length === 0 ? null : (
        <div className="mt-3">
          <FindingsList findings={submission.explained.map((one) => shownFinding(one, where))} />
        </div>
      )}
      {submission.answerText === null ? null : (
        <details className="mt-3">
          <summary className="text-link inline-block">{m.answerOfAnaf}</summary>
          <p className="mt-1 whitespace-pre-line">{submission.answerText}</p>
        </details>
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        <ButtonLink to={`/clients/${invoice.clientId}/details`}>{m.clientCard}</ButtonLink>
        <ButtonLink to="/settings/company">{m.companyCard}</ButtonLink>
      </p>
    </Callout>
  );
}
