import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';

/** What a client has paid beyond its invoices, and one press that uses it for this one. */
export function CreditCallout({ credit, currency }: { credit: bigint; currency: string }) {
  const { collections: m, common } = useMessages();
  const amount = `${formatRomanian(credit, 2)}\u00a0${currency === 'RON' ? common.lei : currency}`;
  return (
    <Callout
      tone="info"
      action={
        <Form action="?do=credit">
          <Submit kind="line">{m.useCredit}</Submit>
        </Form>
      }
    >
      {m.credit(amount)}
    </Callout>
  );
}
