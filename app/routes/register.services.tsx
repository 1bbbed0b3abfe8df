import { redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { chooseTrade } from '#domain/companies/choose-trade.ts';
import { TRADES } from '#domain/companies/model/trades.ts';
import { showCompany } from '#domain/companies/show-company.ts';

export const loader = pageQuery(showCompany);
export const action = formVerb(chooseTrade, () => redirect('/'));

export const handle = titled((m) => m.companies.tradeTitle);

/** «Ce servicii oferiți?»: one answer fills the catalogue, prices left for the first offer. */
export default function ChooseTrade() {
  const failure = useActionData<typeof action>();
  const { companies: m } = useMessages();
  return (
    <AuthShell title={m.tradeTitle} lead={m.tradeLead}>
      <Form failure={failure} defaults={{ trade: 'cleaning' }}>
        <RadioGroup name="trade" label={m.trade} options={TRADES.map((value) => ({ value, label: m.trades[value] }))} />
        <Submit wide>{m.tradeSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
