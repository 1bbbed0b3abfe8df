-- An intervention a client and month for forty months, those of the next weeks, and a signed report from each third client.
create table bench.month as
select c.n, m, (m - 1) * 2500 + c.n as k, (current_date - (40 - m) * interval '30 days' - (26 - c.n % 25) * interval '1 day' + interval '9 hours') as at
from bench.client c, generate_series(1, 40) m;
alter table bench.month add primary key (k);

insert into app.work_order (id, created_at, client_id, deal_id, contracted_service_id, site_id, state, title, planned_date, assignee_id, planned, delivered, started_at, done_at, done_by_id)
select bench.uid('work', m.k, m.at), m.at - interval '5 days', c.id, c.deal_id, s.id, bench.uid('site', c.n, c.at), 'confirmed', 'Curățenie birouri', m.at::date,
  current_setting('bench.person')::uuid, 1000, 1000, m.at, m.at, current_setting('bench.person')::uuid
from bench.month m join bench.client c using (n) join bench.service s on s.n = c.n and s.k = 1;
insert into app.work_order (id, created_at, client_id, deal_id, contracted_service_id, site_id, state, title, planned_date, assignee_id, planned)
select bench.uid('planned', c.n, now() - interval '5 days'), now() - interval '5 days', c.id, c.deal_id, s.id, bench.uid('site', c.n, c.at), 'planned', 'Curățenie birouri', current_date + c.n % 25,
  current_setting('bench.person')::uuid, 1000
from bench.client c join bench.service s on s.n = c.n and s.k = 1;

insert into app.acceptance_report (id, created_at, client_id, deal_id, contract_id, series_id, number, printed_number, state, report_date, period_start, period_end, net, sent_at, answered_at, answered_by)
select bench.uid('report', k, m.at), m.at, c.id, c.deal_id, c.contract_id, s.id, 100 + m.k, s.prefix || '-' || lpad((100 + m.k)::text, 4, '0'),
  case when k > 99900 then 'sent' else 'accepted' end, m.at::date, m.at::date - 25, m.at::date, 303000, m.at, case when k <= 99900 then m.at + interval '1 day' end, 'Persoana'
from bench.month m join bench.client c using (n), app.series s where c.n % 3 = 0 and s.tenant_id = app.tid() and s.kind = 'acceptance';
insert into app.acceptance_line (id, created_at, report_id, contracted_service_id, position, name, unit, contracted, delivered, accepted, invoiced, unit_price, net)
select bench.uid('report-line', m.k * 10 + s.k, m.at), m.at, bench.uid('report', m.k, m.at), s.id, s.k, 'Serviciul de catalog', 'hour', 480000, 1000,
  case when m.k <= 99900 then 1000 else 0 end, case when m.k > 97500 and m.n % 75 = 0 then 0 when m.k <= 99900 then 1000 else 0 end, 1000000, 101000
from bench.month m join bench.service s using (n) where m.n % 3 = 0;
