-- 2,500 clients with a deal, a contract and three services each, the offers before them, leads and messages.
create schema bench;

-- As the product's own ids: the time first, so that neighbours in time are neighbours in an index.
create function bench.uid(kind text, n bigint, at timestamptz) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
  from (select md5(kind || n) as h) hashed
$$;

create table bench.client as
select n, bench.uid('client', n, at) as id, bench.uid('deal', n, at) as deal_id, bench.uid('contract', n, at) as contract_id, at,
  (array['Crinul', 'Bradul', 'Stejarul', 'Cristal', 'Unirea', 'Nord', 'Carpați', 'Delta', 'Hermes', 'Orion'])[1 + n % 10]
    || ' ' || (array['Residence', 'Comerț', 'Logistic', 'Imobiliare', 'Proiect', 'Medical', 'Hotel'])[1 + n % 7] || ' ' || n || ' S.R.L.' as name
from (select n, now() - interval '42 months' + n * interval '30 minutes' as at from generate_series(1, 2500) n) made;
alter table bench.client add primary key (n);

insert into app.client (id, created_at, state, kind, name, cui, street, city, county, email, phone, vat_status, responsible_id, active_since)
select id, at, 'active', case when n % 20 = 0 then 'institution' else 'company' end, name, (10000000 + n)::text, 'Str. Fabricii nr. ' || n, 'Cluj-Napoca', 'RO-CJ',
  'contact' || n || '@client.example', '07' || lpad((20000000 + n)::text, 8, '0'), 'registered', current_setting('bench.person')::uuid, at from bench.client;
insert into app.deal (id, created_at, client_id, title, state) select deal_id, at, id, 'Curățenie birouri ' || n, 'won' from bench.client;
insert into app.contact (id, created_at, client_id, position, name, email)
select bench.uid('contact', n, at), at, id, 1, 'Persoana ' || n, 'persoana' || n || '@client.example' from bench.client;
insert into app.site (id, created_at, client_id, name, city) select bench.uid('site', n, at), at, id, 'Sediu ' || n, 'Cluj-Napoca' from bench.client;

insert into app.contract (id, created_at, client_id, deal_id, series_id, number, printed_number, origin, state, contract_date, start_date, end_date,
  value, payment_days, acceptance_gate, sent_at, in_force_at)
select c.contract_id, c.at, c.id, c.deal_id, s.id, 100 + c.n, s.prefix || '-' || lpad((100 + c.n)::text, 4, '0'), 'app', case when n % 12 = 0 then 'expired' else 'in_force' end,
  at::date, at::date, current_date + case when n % 12 = 0 then -30 else 20 + n % 900 end, 4800000, 15,
  case when n % 3 = 0 then 'required' else 'none' end, at, at
from bench.client c, app.series s where s.tenant_id = app.tid() and s.kind = 'contract';

insert into app.service (id, name, unit, unit_price, vat_category, vat_rate)
select bench.uid('service', k, now()), 'Serviciul de catalog ' || k, 'hour', 1500000, 'S', 2100 from generate_series(1, 60) k;

create table bench.service as select n, k, bench.uid('contracted', n * 10 + k, at) as id from bench.client, generate_series(1, 3) k;
alter table bench.service add primary key (n, k);
insert into app.contracted_service (id, created_at, client_id, deal_id, contract_id, origin, position, name, unit, unit_price, vat_category, vat_rate,
  price_basis, rhythm, contracted, delivered, accepted, invoiced, service_id)
select s.id, c.at, c.id, c.deal_id, c.contract_id, 'manual', k, 'Serviciul de catalog ' || (1 + (n * k) % 60), 'hour', 1000000 + k * 10000, 'S', 2100,
  'per_month', 'monthly', 480000, 40000 + case when n % 25 = 0 then 1000 else 0 end, case when n % 3 = 0 then 40000 + case when n % 75 = 0 then 1000 else 0 end else 0 end,
  40000, bench.uid('service', 1 + (n * k) % 60, now())
from bench.service s join bench.client c using (n);

create table bench.offer as
select n, bench.uid('offer', n, at) as id, bench.uid('offer-version', n, at) as version_id, at, 1 + n % 2500 as c from
  (select n, now() - interval '41 months' + n * interval '204 minutes' as at from generate_series(1, 8700) n) made;
insert into app.offer (id, created_at, client_id, deal_id, series_id, number, printed_number, state, issue_date, valid_until, gross, sent_at, answered_at, answered_by, answer_way)
select o.id, o.at, c.id, c.deal_id, s.id, 100 + o.n, s.prefix || '-' || lpad((100 + o.n)::text, 4, '0'),
  case when o.n > 8600 then 'sent' when o.n % 2 = 0 then 'accepted' else 'expired' end, o.at::date, o.at::date + 30, 1089000, o.at,
  case when o.n <= 8600 and o.n % 2 = 0 then o.at + interval '2 days' end, 'Persoana', 'link'
from bench.offer o join bench.client c on c.n = o.c, app.series s where s.tenant_id = app.tid() and s.kind = 'offer';
insert into app.offer_version (id, created_at, offer_id, number, subject, valid_until, net, vat, gross, frozen_at)
select version_id, at, id, 1, 'Ofertă de curățenie', at::date + 30, 900000, 189000, 1089000, at from bench.offer;
insert into app.offer_line (id, created_at, offer_version_id, position, service_id, name, unit, quantity, unit_price, vat_category, vat_rate, net)
select bench.uid('offer-line', n * 10 + k, at), at, version_id, k, bench.uid('service', 1 + (n * k) % 60, now()), 'Serviciul de catalog ' || (1 + (n * k) % 60), 'hour', 20000, 1500000, 'S', 2100, 300000
from bench.offer, generate_series(1, 3) k;

create table bench.lead as select n, bench.uid('lead', n, at) as id, at, 1 + n % 2500 as c from
  (select n, now() - interval '41 months' + n * interval '590 minutes' as at from generate_series(1, 3000) n) made;
insert into app.lead (id, created_at, client_id, deal_id, state, source, wants, assignee_id, contacted_at)
select l.id, l.at, c.id, c.deal_id, case when l.n > 2900 then 'contacted' when l.n % 3 = 0 then 'lost' else 'converted' end, 'email', 'Curățenie lunară la sediu',
  current_setting('bench.person')::uuid, l.at from bench.lead l join bench.client c on c.n = l.c;

insert into app.thread (id, created_at, client_id, subject, from_name, from_address, state, last_message_at, read_at)
select bench.uid('thread', i, day), day, c.id, 'Cerere ' || i, 'Persoana ' || i, 'persoana' || i || '@client.example', case when i > 19900 then 'open' else 'done' end, day,
  case when i <= 19950 then day end
from (select i, now() - interval '41 months' + i * interval '88 minutes' as day from generate_series(1, 20000) i) made join bench.client c on c.n = 1 + i % 2500;
insert into app.message (id, created_at, thread_id, direction, provider_id, from_address, to_address, subject, text, at)
select bench.uid('message', n, at), at, bench.uid('thread', n, at), 'in', 'bulk-' || n, 'persoana' || n || '@client.example', 'firma@crm.localhost', 'Cerere ' || n, repeat('Bună ziua, dorim o ofertă. ', 12), at
from (select n, now() - interval '41 months' + n * interval '88 minutes' as at from generate_series(1, 20000) n) made;
insert into app.task (id, created_at, client_id, kind, text, due_date, assignee_id, author_id, done_at)
select bench.uid('task', i, day), day, c.id, 'task', 'Sună clientul', case when i > 9900 then current_date + i % 20 - 5 else day::date + 3 end,
  current_setting('bench.person')::uuid, current_setting('bench.person')::uuid, case when i <= 9900 then day + interval '3 days' end
from (select i, now() - interval '41 months' + i * interval '177 minutes' as day from generate_series(1, 10000) i) made join bench.client c on c.n = 1 + i % 2500;
