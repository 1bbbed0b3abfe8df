import { useMessages } from '#app/messages.ts';
import { paperName } from '#app/portal/paper-name.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { DonePage } from './done-page.ts';

interface PayNowProps {
  page: Pick<DonePage, 'page'>;
  paper: DonePage['toPay'][number];
  failure: FormFailure | undefined;
}

/** What was agreed is paid on the same page: the advance or proforma of this business, by card. */
export function PayNow({ paper, failure }: PayNowProps) {
  const messages = useMessages();
  const { portal: m, common } = messages;
  return (
    <Form action="?do=pay" failure={failure} className="space-y-2">
      <HiddenField name="invoiceIds[]" value={paper.id} />
      <p className="text-base text-muted">{`${m.finished.toPay} · ${paperName(messages, paper)}`}</p>
      <Submit wide>{m.payAll(`${formatRomanian(paper.open, SCALE.amount)}\u00a0${common.lei}`)}</Submit>
    </Form>
  );
}
