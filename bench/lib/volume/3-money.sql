-- 100,000 invoices of three lines: sent to SPV and paid, but for the last weeks and a few overdue ones.
create table bench.invoice as
select k, n, m, at + interval '1 day' as at, 100 + row_number() over (order by at::date, n) as number, bench.uid('invoice', k, at + interval '1 day') as id,
  (m = 40 or (k % 61 = 0 and m > 30)) as is_open from bench.month;
alter table bench.invoice add primary key (k);

insert into app.invoice (id, created_at, client_id, deal_id, contract_id, kind, state, series_id, number, printed_number, issue_date, due_date, tax_point_date, net, vat, gross, payable,
  vat_in_lei, issued_at, issued_by_id)
select i.id, i.at, c.id, c.deal_id, c.contract_id, 'invoice', 'issued', s.id, i.number, s.prefix || '-' || lpad(i.number::text, 6, '0'), i.at::date, i.at::date + 15, i.at::date,
  30300 + i.k % 9000, 6363, 36663 + i.k % 9000, 36663 + i.k % 9000, 6363, i.at, current_setting('bench.person')::uuid
from bench.invoice i join bench.client c using (n), app.series s where s.tenant_id = app.tid() and s.kind = 'invoice';
insert into app.invoice_line (id, created_at, invoice_id, position, contracted_service_id, name, unit, quantity, unit_price, vat_category, vat_rate, net)
select bench.uid('invoice-line', i.k * 10 + s.k, i.at), i.at, i.id, s.k, s.id, 'Serviciul de catalog', 'hour', 1000, 1010000, 'S', 2100, 10100
from bench.invoice i join bench.service s using (n);
insert into app.invoice_vat (id, created_at, invoice_id, day, category, rate, base, vat, base_in_lei, vat_in_lei, due)
select bench.uid('invoice-vat', k, at), at, id, at::date, 'S', 2100, 30300 + k % 9000, 6363, 30300 + k % 9000, 6363, 'issue' from bench.invoice;
insert into app.submission (id, created_at, invoice_id, client_id, revision_id, state, deadline_date, release_at, upload_index, download_id, accepted_at, settled_at)
select bench.uid('submission', i.k, i.at), i.at, i.id, c.id, bench.uid('revision', i.k, i.at),
  case when i.k > 99950 then 'waiting' when i.k > 99940 then 'rejected' else 'validated' end, i.at::date + 7, case when i.k <= 99980 then i.at end,
  '5' || lpad(i.k::text, 9, '0'), '3' || lpad(i.k::text, 9, '0'), i.at, i.at
from bench.invoice i join bench.client c using (n);
insert into app.invoice_balance (id, created_at, client_id, payable, open, due_date)
select i.id, i.at, c.id, 36663 + i.k % 9000, case when i.is_open then 36663 + i.k % 9000 else 0 end, i.at::date + 15
from bench.invoice i join bench.client c using (n);
insert into app.payment (id, created_at, client_id, method, state, amount, unallocated, paid_date, order_number, recorded_by_id)
select bench.uid('payment', i.k, i.at), i.at + interval '9 days', c.id, case when i.k % 20 = 0 then 'cash' else 'bank' end, 'recorded', 36663 + i.k % 9000 + case when i.k % 5000 = 0 then 500 else 0 end,
  case when i.k % 5000 = 0 then 500 else 0 end, (i.at + interval '9 days')::date, 'OP ' || i.k, current_setting('bench.person')::uuid
from bench.invoice i join bench.client c using (n) where not i.is_open;
insert into app.allocation (id, created_at, payment_id, invoice_id, amount, date)
select bench.uid('allocation', i.k, i.at), i.at + interval '9 days', bench.uid('payment', i.k, i.at), i.id, 36663 + i.k % 9000, (i.at + interval '9 days')::date
from bench.invoice i where not i.is_open;
insert into app.receipt (id, created_at, payment_id, client_id, series_id, number, printed_number, receipt_date, amount, document)
select bench.uid('receipt', i.k, i.at), i.at + interval '9 days', bench.uid('payment', i.k, i.at), c.id, s.id, 100 + i.k / 20, s.prefix || '-' || (100 + i.k / 20), (i.at + interval '9 days')::date, 36663 + i.k % 9000, '{}'
from bench.invoice i join bench.client c using (n), app.series s where not i.is_open and i.k % 20 = 0 and s.tenant_id = app.tid() and s.kind = 'receipt';
insert into app.invoice_day (id, day, kind, state, currency, count, payable)
select gen_random_uuid(), issue_date, kind, state, currency, count(*), sum(payable) from app.invoice
where tenant_id = app.tid() and state <> 'draft' group by issue_date, kind, state, currency
on conflict (tenant_id, day, kind, state, currency) do update set count = excluded.count, payable = excluded.payable;
-- The parts that the triggers had added for the verbs' own payments are among these sums.
delete from app.payment_day where tenant_id = app.tid();
insert into app.payment_day (id, day, method, currency, count, amount, unallocated)
select gen_random_uuid(), paid_date, method, currency, count(*), sum(amount), sum(unallocated) from app.payment
where tenant_id = app.tid() and state in ('recorded', 'succeeded') group by paid_date, method, currency;
