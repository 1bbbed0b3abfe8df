-- E-mails, links, timeline and search terms of all that; then the series go on behind it, and statistics are taken.
insert into app.link (id, created_at, client_id, purpose, subject_id, recipient, expires_at)
select bench.uid('link', i.k, i.at), i.at, c.id, 'invoice', i.id, 'contact@client.example', i.at + interval '1 year' from bench.invoice i join bench.client c using (n);
insert into app.delivery (id, created_at, client_id, subject_kind, subject_id, template, recipient, language, data, link_id, attachment_kind, state, due_at, attempts, provider_id, sent_at, settled_at)
select bench.uid('delivery', i.k, i.at), i.at, c.id, 'invoice', i.id, 'invoice', 'contact@client.example', 'ro',
  jsonb_build_object('number', i.number, 'total', '366,63 lei', 'company', 'Servicii S.R.L.', 'dueDate', i.at::date + 15), bench.uid('link', i.k, i.at), 'invoice', 'delivered', i.at, 1,
  'mail-' || i.k, i.at, i.at
from bench.invoice i join bench.client c using (n);
insert into app.timeline_entry (id, created_at, client_id, deal_id, type, subject_id, actor_kind, actor_id, facts, at)
select bench.uid('entry-' || e.type, i.k, i.at), i.at + e.later, c.id, c.deal_id, e.type, i.id, 'person', current_setting('bench.person')::uuid,
  jsonb_build_object('number', i.number::text, 'total', '366,63 lei'), i.at + e.later
from bench.invoice i join bench.client c using (n),
  (values ('ServiceDelivered', interval '-1 day'), ('InvoiceIssued', interval '0'), ('InvoiceSent', interval '1 minute'), ('PaymentReceived', interval '9 days')) e (type, later);
insert into app.search_term (term, subject_kind, subject_id)
select t.term, 'invoice', i.id from bench.invoice i,
  lateral (values (i.number::text), (lpad(i.number::text, 6, '0')), (to_char((36663 + i.k % 9000) / 100.0, 'FM999990.00'))) t (term) on conflict do nothing;
insert into app.search_term (term, subject_kind, subject_id)
select distinct t.term, 'client', c.id from bench.client c,
  lateral (select lower(translate(word, 'ăâîșț', 'aaist')) from regexp_split_to_table(c.name, '[ .]+') word where word <> ''
    union all values ((10000000 + c.n)::text), ('contact' || c.n || '@client.example'), ('07' || lpad((20000000 + c.n)::text, 8, '0'))) t (term);
update app.series set last = 200000, last_date = current_date where tenant_id = app.tid() and kind in ('offer', 'contract', 'acceptance', 'invoice', 'receipt');
drop schema bench cascade;
