import { sql, type SQL } from 'drizzle-orm';
import { LAST_REVISION, NUMBERED, STANDING } from './rows.ts';

/** The books as a whole: two sides that are equal, states that follow from rows, papers that say what the XML says. */
export const LEDGER: Record<string, SQL> = {
  'I11 how an invoice stands follows from its storno alone': sql`
    select i.printed_number from ${NUMBERED} i left join ${NUMBERED} s on s.reverses_id = i.id
    where i.kind <> 'proforma' and i.gross <> 0 and i.state in ('issued', 'reversed') group by i.id, i.printed_number, i.gross, i.state
    having (i.state = 'reversed') <> (coalesce(sum(s.gross), 0) = -i.gross)`,
  'I12 what was invoiced less what was paid is what is open less what is unallocated, in each currency': sql`
    with sides as (
      select b.currency, b.payable - b.open as amount from app.invoice_balance b
      join app.invoice i on i.tenant_id = b.tenant_id and i.id = b.id where i.state <> 'annulled'
      union all select p.currency, p.unallocated - p.amount from app.payment p where ${STANDING})
    select currency from sides group by currency having sum(amount) <> 0`,
  'I12 an allocation is in the currency and of the client of its payment': sql`
    select i.printed_number from app.allocation a join app.payment p on p.tenant_id = a.tenant_id and p.id = a.payment_id
    join app.invoice i on i.tenant_id = a.tenant_id and i.id = a.invoice_id
    where p.currency <> i.currency or p.client_id <> i.client_id`,
  'I22 the XML asks for what the books ask for': sql`
    select i.printed_number from ${NUMBERED} i join ${LAST_REVISION} r on r.invoice_id = i.id
    where i.kind <> 'proforma' and position('>' || trim(to_char(abs(i.payable) / 100.0, '999999999999990.00')) || '</cbc:PayableAmount>' in r.xml) = 0
      and position('>-' || trim(to_char(abs(i.payable) / 100.0, '999999999999990.00')) || '</cbc:PayableAmount>' in r.xml) = 0`,
  'I26 money that was reversed, or never came, settles nothing': sql`
    select p.id::text from app.payment p join app.allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id
    where p.state in ('reversed', 'failed', 'started') group by p.id having sum(a.amount) <> 0`,
};
