import { useLoaderData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { showCashMove } from '#domain/collections/show-cash-move.ts';
import { voidCashMove } from '#domain/collections/void-cash-move.ts';

export const loader = pageQuery(showCashMove);

export const action = formVerb(voidCashMove, (_move, { request }) =>
  redirectWithToast('/collections?view=cash', requestMessages(request).collections.moveVoided),
);

export const handle = titled((m) => m.collections.moveTitle);

/** One move of cash, and the way to void it. */
export default function CashMove() {
  const { kind, day, amount, document, explanation, voidReason } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { collections: m } = useMessages();
  const mayVoid = useRole('administrator', 'accounting') && voidReason === null;
  return (
    <Page title={m.moves[kind]} width="form" back={{ to: '/collections?view=cash', label: m.views.cash }}>
      <Facts
        items={[
          { label: m.columns.amount, value: <Money value={amount} size="strong" /> },
          { label: m.columns.date, value: <Day date={day} /> },
          ...(document === null ? [] : [{ label: m.moveDocument, value: document }]),
          ...(explanation === null ? [] : [{ label: m.register.explanation, value: explanation }]),
          ...(voidReason === null ? [] : [{ label: m.states.reversed, value: voidReason }]),
        ]}
      />
      {mayVoid ? (
        <div className="mt-8">
          <Section title={m.moveVoid} lead={m.moveVoidText}>
            <Form failure={failure}>
              <TextField name="reason" label={m.reason} maxLength={300} />
              <Submit kind="danger-solid">{m.moveVoid}</Submit>
            </Form>
          </Section>
        </div>
      ) : null}
    </Page>
  );
}
