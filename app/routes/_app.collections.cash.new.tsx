import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useLoaderData } from '@remix-run/react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Page } from '#app/ui/page.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { CASH_MOVES } from '#domain/collections/model/cash-move.ts';
import { recordCashMove } from '#domain/collections/record-cash-move.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';

export const loader = pageLoader(({ actor }) => {
  if (!hasRole(actor, 'administrator', 'accounting')) throw new Forbidden();
  return Promise.resolve({ today: civilDateOf(actor.asOf) });
});

export const action = formVerb(recordCashMove, (_move, { request }) =>
  redirectWithToast('/collections?view=cash', requestMessages(request).collections.moveRecorded),
);

export const handle = titled((m) => m.collections.newMoveTitle);

/** Cash put into the bank, taken from it or paid out of the till. */
export default function NewCashMove() {
  const { today } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { collections: m, common } = useMessages();
  return (
    <Page
      title={m.newMoveTitle}
      lead={m.moveLead}
      width="form"
      back={{ to: '/collections?view=cash', label: m.views.cash }}
    >
      <Form failure={failure} defaults={{ kind: 'to_bank', day: today }}>
        <RadioGroup
          name="kind"
          label={m.moveKind}
          options={CASH_MOVES.map((value) => ({ value, label: m.moves[value] }))}
        />
        <DecimalField name="amount" label={m.columns.amount} scale={SCALE.amount} suffix={common.lei} />
        <DateField name="day" label={m.columns.date} />
        <TextField name="document" label={m.moveDocument} help={m.moveDocumentHelp} optional maxLength={40} />
        <TextField name="explanation" label={m.register.explanation} optional maxLength={140} />
        <Submit>{m.moveSave}</Submit>
      </Form>
    </Page>
  );
}
