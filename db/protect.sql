-- Isolation and immutability, laid on every table after each migration; idempotent. `tests/isolation/catalog.ts` checks the result.

-- 1. Nobody has anything by default.
revoke all on schema app, auth, inbox, queue, law from public;
revoke all on all tables in schema app, auth, inbox, queue, law from public, crm_app, crm_auth, crm_relay, crm_law;
revoke execute on all functions in schema app from public;
grant execute on function app.tid(), app.as_of() to crm_app, crm_auth, crm_relay, crm_law, crm_backup;

-- 2. Tenant tables: one policy text, forced on the owner too. The sub-select is asked once a statement; `app.tid()` alone would be asked
-- again for every row that is scanned and every loop of a join, which doubled the time of reports.
do $$
declare t record;
begin
  for t in select c.oid::regclass as name from pg_class c
           where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('drop policy if exists tenant_only on %s', t.name);
    execute format('create policy tenant_only on %s using (tenant_id = (select app.tid())) with check (tenant_id = (select app.tid()))', t.name);
    execute format('grant select, insert, update, delete on %s to crm_app', t.name);
    execute format('grant select on %s to crm_backup', t.name);
  end loop;
end $$;

-- Rows of one table that point at each other may arrive in any order, in a transaction that says so: a copy that is read in.
do $$
declare k record;
begin
  for k in select conrelid::regclass as tab, conname as name from pg_constraint
           where contype = 'f' and conrelid = confrelid and not condeferrable and connamespace = 'app'::regnamespace loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', k.tab, k.name);
  end loop;
end $$;

-- 3. The queue: the application adds under its tenant, the relay reads and marks all.
do $$
declare t text;
begin
  foreach t in array array['queue.lane', 'queue.outbox', 'queue.audit_due'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('drop policy if exists tenant_only on %s', t);
    execute format('create policy tenant_only on %s to crm_app using (tenant_id = (select app.tid())) with check (tenant_id = (select app.tid()))', t);
    execute format('drop policy if exists relay_all on %s', t);
    execute format('create policy relay_all on %s to crm_relay using (true) with check (true)', t);
  end loop;
end $$;
grant usage on schema queue to crm_app, crm_relay, crm_auth;
grant select, insert, update on queue.lane to crm_app;
grant insert on queue.outbox to crm_app;
grant select, insert, delete on queue.audit_due to crm_app;
grant select, update on queue.lane to crm_relay;
grant select, delete on queue.outbox to crm_relay;
grant select on queue.audit_due to crm_relay;
grant select, insert, update, delete on queue.heartbeat to crm_relay;
grant select, insert, update, delete on queue.call_budget to crm_relay;
grant select on queue.heartbeat to crm_auth;

-- 4. The other schemas.
grant usage on schema app to crm_app, crm_auth, crm_relay, crm_backup;
grant usage on schema auth, inbox to crm_auth, crm_backup;
grant select, insert, update, delete on all tables in schema auth, inbox to crm_auth;
grant select on all tables in schema auth, inbox, queue, law to crm_backup;
grant usage on schema law to crm_app, crm_auth, crm_law, crm_backup;
grant select on all tables in schema law to crm_app, crm_auth, crm_law;
grant insert, update on law.exchange_rate to crm_law;
grant usage on schema queue, drizzle to crm_backup;
grant select on all tables in schema drizzle to crm_backup;

-- A whole company moves in from its copy, row by row as it was: only the owner, who could drop a trigger as well, may say so.
create or replace function app.moving_in() returns boolean language sql stable parallel safe
  as $$ select current_user = 'crm_owner' and coalesce(current_setting('app.moving_in', true), '') = 'on' $$;

-- 5. What is written once stays, for every role: a row may only be inserted.
create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare t text;
begin
  foreach t in array array['app.timeline_entry', 'app.audit_entry', 'app.audit_link', 'app.invoice_revision', 'app.invoice_vat', 'app.allocation', 'app.paper_print', 'app.seal', 'app.spv_try', 'app.penalty_line', 'app.compensation_part', 'app.work_confirmation'] loop
    execute format('drop trigger if exists written_once on %s', t);
    execute format('create trigger written_once before update or delete on %s for each row execute function app.refuse_change()', t);
  end loop;
end $$;

-- An entry of the audit is due to be chained from the moment it is written, and what it says waits until the chain has it.
create or replace function app.audit_falls_due() returns trigger language plpgsql as $$
begin
  insert into queue.audit_due (tenant_id, entry_id, at) values (new.tenant_id, new.id, new.at);
  return null;
end $$;
drop trigger if exists falls_due on app.audit_entry;
create trigger falls_due after insert on app.audit_entry for each row when (not app.moving_in()) execute function app.audit_falls_due();

create or replace function app.guard_audit_waiting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or not exists (select 1 from app.audit_link l where l.tenant_id = old.tenant_id and l.id = old.id) then
    raise exception 'what the audit says is only deleted once it is sealed in the chain' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
drop trigger if exists until_sealed on app.audit_waiting;
create trigger until_sealed before update or delete on app.audit_waiting for each row execute function app.guard_audit_waiting();

-- A key that was destroyed is never made again.
create or replace function app.guard_person_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.key is not null or new.destroyed_at is null or old.destroyed_at is not null
     or to_jsonb(old) - array['key', 'destroyed_at'] is distinct from to_jsonb(new) - array['key', 'destroyed_at'] then
    raise exception 'a key is only destroyed, once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger if exists destroyed_once on app.person_key;
create trigger destroyed_once before update or delete on app.person_key for each row execute function app.guard_person_key();

-- A client that was united with another: its papers keep what they say and hang on the other from then on.
create or replace function app.is_same_client(tenant uuid, before uuid, after uuid) returns boolean language sql stable
  as $$ select before = after or exists (select 1 from app.client c where c.tenant_id = tenant and c.id = before and c.merged_into_id = after) $$;

-- Nothing new is hung on a client that was united with another, not even by who began before: whoever unites them is waited for.
create or replace function app.refuse_merged_client() returns trigger language plpgsql as $$
declare is_merged boolean;
begin
  if new.client_id is null or app.moving_in() then return new; end if;
  select c.state = 'merged' into is_merged from app.client c where c.tenant_id = new.tenant_id and c.id = new.client_id for key share;
  if is_merged then
    raise exception 'the client was united with another' using errcode = 'CM001';
  end if;
  return new;
end $$;
do $$
declare t record;
begin
  for t in select distinct k.conrelid::regclass as name from pg_constraint k
           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'client_id'
           where k.contype = 'f' and k.confrelid = 'app.client'::regclass and k.conrelid <> 'app.timeline_entry'::regclass loop
    execute format('drop trigger if exists not_merged on %s', t.name);
    execute format('create trigger not_merged before insert on %s for each row execute function app.refuse_merged_client()', t.name);
  end loop;
end $$;

-- 6. An issued invoice keeps every figure, date and party; only its state may move on. Its lines go with it.
create or replace function app.guard_issued_invoice() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'an issued invoice is never deleted' using errcode = 'restrict_violation';
  end if;
  if (old.kind, old.series_id, old.number, old.printed_number, old.issue_date, old.due_date, old.currency,
      old.net, old.vat, old.gross, old.payable, old.vat_in_lei, old.issued_at, old.reverses_id, old.tax_point_date,
      old.period_start, old.period_end, old.exchange_rate, old.exchange_date)
     is distinct from
     (new.kind, new.series_id, new.number, new.printed_number, new.issue_date, new.due_date, new.currency,
      new.net, new.vat, new.gross, new.payable, new.vat_in_lei, new.issued_at, new.reverses_id, new.tax_point_date,
      new.period_start, new.period_end, new.exchange_rate, new.exchange_date)
     or not app.is_same_client(old.tenant_id, old.client_id, new.client_id)
     or new.state = 'draft' then
    raise exception 'an issued invoice is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- A booking of the bank is as the bank said it; what it settles is kept beside it. Undoing an import deletes it.
drop trigger if exists unchanged on app.bank_entry;
create trigger unchanged before update on app.bank_entry for each row execute function app.refuse_change();

drop trigger if exists issued_once on app.invoice;
create trigger issued_once before update or delete on app.invoice for each row execute function app.guard_issued_invoice();

-- A line belongs to its paper: none is added to an issued invoice, none moved in or out, none deleted.
create or replace function app.guard_issued_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and app.moving_in() then return new; end if;
  if exists (select 1 from app.invoice i where i.state <> 'draft' and (
      (tg_op <> 'INSERT' and i.tenant_id = old.tenant_id and i.id = old.invoice_id)
      or (tg_op <> 'DELETE' and i.tenant_id = new.tenant_id and i.id = new.invoice_id)))
    and (tg_op <> 'UPDATE' or (old.invoice_id, old.quantity, old.unit_price, old.discount, old.vat_rate, old.vat_category, old.net, old.own_net)
      is distinct from (new.invoice_id, new.quantity, new.unit_price, new.discount, new.vat_rate, new.vat_category, new.net, new.own_net)) then
    raise exception 'a line of an issued invoice is never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
drop trigger if exists issued_once on app.invoice_line;
create trigger issued_once before insert or update or delete on app.invoice_line for each row execute function app.guard_issued_line();

-- Sums by day of what is issued, moved with the invoices in one statement, always in the same order of rows. Who issues has waited for its
-- series already, so a day's row is simply changed.
create or replace function app.count_invoices() returns trigger language plpgsql as $$
begin
  if app.moving_in() then return null; end if; -- the sums move in too
  if tg_op = 'INSERT' then
    insert into app.invoice_day as d (id, day, kind, state, currency, count, payable)
    select gen_random_uuid(), issue_date, kind, state, currency, count(*), sum(payable)
    from moved_in where state <> 'draft' group by issue_date, kind, state, currency order by issue_date, kind, state, currency
    on conflict (tenant_id, day, kind, state, currency) do update set count = d.count + excluded.count, payable = d.payable + excluded.payable;
  else
    insert into app.invoice_day as d (id, day, kind, state, currency, count, payable)
    select gen_random_uuid(), issue_date, kind, state, currency, sum(one), sum(payable) from (
      select issue_date, kind, state, currency, 1 as one, payable from moved_in where state <> 'draft'
      union all select issue_date, kind, state, currency, -1, -payable from moved_out where state <> 'draft') m
    group by issue_date, kind, state, currency having sum(one) <> 0 or sum(payable) <> 0 order by issue_date, kind, state, currency
    on conflict (tenant_id, day, kind, state, currency) do update set count = d.count + excluded.count, payable = d.payable + excluded.payable;
  end if;
  return null;
end $$;
drop trigger if exists counted_in on app.invoice;
create trigger counted_in after insert on app.invoice referencing new table as moved_in for each statement execute function app.count_invoices();
drop trigger if exists counted on app.invoice;
create trigger counted after update on app.invoice referencing old table as moved_out new table as moved_in for each statement execute function app.count_invoices();

-- Parts of what was received by day: one is added wherever a payment moves, and nobody's row is changed, so that payments wait for nobody.
-- A day of many parts is made one again by whoever comes by, of the parts that nobody else has in hand.
create or replace function app.count_payment() returns trigger language plpgsql as $$
declare moved record;
begin
  if app.moving_in() then return null; end if;
  for moved in
    insert into app.payment_day (tenant_id, id, day, method, currency, count, amount, unallocated)
    select m.tenant, gen_random_uuid(), m.day, m.method, m.currency, sum(m.count), sum(m.amount), sum(m.unallocated) from (values
      (new.tenant_id, new.paid_date, new.method, new.currency, new.state, 1, new.amount, new.unallocated),
      (old.tenant_id, old.paid_date, old.method, old.currency, old.state, -1, -old.amount, -old.unallocated)
    ) m (tenant, day, method, currency, state, count, amount, unallocated) where m.state in ('recorded', 'succeeded')
    group by m.tenant, m.day, m.method, m.currency having sum(m.count) <> 0 or sum(m.amount) <> 0 or sum(m.unallocated) <> 0
    returning tenant_id as tenant, day
  loop
    continue when (select count(*) from app.payment_day p where p.tenant_id = moved.tenant and p.day = moved.day) <= 16;
    with free as (
      select p.id from app.payment_day p where p.tenant_id = moved.tenant and p.day = moved.day for update skip locked
    ), part as (
      delete from app.payment_day p using free where p.tenant_id = moved.tenant and p.id = free.id
      returning p.method, p.currency, p.count, p.amount, p.unallocated
    )
    insert into app.payment_day (tenant_id, id, day, method, currency, count, amount, unallocated)
    select moved.tenant, gen_random_uuid(), moved.day, part.method, part.currency, sum(part.count), sum(part.amount), sum(part.unallocated)
    from part group by part.method, part.currency having sum(part.count) <> 0 or sum(part.amount) <> 0 or sum(part.unallocated) <> 0;
  end loop;
  return null;
end $$;
drop trigger if exists counted on app.payment;
create trigger counted after insert or update or delete on app.payment for each row execute function app.count_payment();

-- 7. Sealed wordings and receipts. The first argument is the moment of sealing, which stays; the second may still be filled in.
create or replace function app.guard_sealed() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) ->> tg_argv[0]) is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or (to_jsonb(new) ->> tg_argv[0]) is null
     or to_jsonb(old) - tg_argv[1] is distinct from to_jsonb(new) - tg_argv[1] then
    raise exception 'a sealed % is never changed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger if exists sealed on app.offer_version;
create trigger sealed before update or delete on app.offer_version for each row execute function app.guard_sealed('frozen_at', 'frozen_at');
drop trigger if exists sealed on app.contract_version;
create trigger sealed before update or delete on app.contract_version for each row execute function app.guard_sealed('sealed_at', 'file_id');

create or replace function app.guard_offered_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and app.moving_in() then return new; end if;
  if exists (select 1 from app.offer_version v where v.frozen_at is not null and (
      (tg_op <> 'INSERT' and v.tenant_id = old.tenant_id and v.id = old.offer_version_id)
      or (tg_op <> 'DELETE' and v.tenant_id = new.tenant_id and v.id = new.offer_version_id))) then
    raise exception 'a line of a sent offer is never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
drop trigger if exists sealed on app.offer_line;
create trigger sealed before insert or update or delete on app.offer_line for each row execute function app.guard_offered_line();

create or replace function app.guard_receipt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'annulled'
     or (to_jsonb(old) - array['state', 'annulled_at', 'annul_reason', 'client_id'] is distinct from to_jsonb(new) - array['state', 'annulled_at', 'annul_reason', 'client_id'])
     or not app.is_same_client(old.tenant_id, old.client_id, new.client_id) then
    raise exception 'a receipt is never changed, only annulled once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger if exists written_once on app.receipt;
create trigger written_once before update or delete on app.receipt for each row execute function app.guard_receipt();

-- What a client and we settle on paper keeps what it said; only the columns that are named move on, and the client where two became one.
create or replace function app.guard_settled() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(old) - string_to_array(tg_argv[0], ',') is distinct from to_jsonb(new) - string_to_array(tg_argv[0], ','))
     or not app.is_same_client(old.tenant_id, old.client_id, new.client_id) then
    raise exception 'what a % said is never changed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger if exists settled on app.penalty_note;
create trigger settled before update or delete on app.penalty_note for each row
  execute function app.guard_settled('client_id,state,paid_date,paid_reference,annulled_at,annul_reason');
drop trigger if exists settled on app.compensation;
create trigger settled before update or delete on app.compensation for each row
  execute function app.guard_settled('client_id,state,undone_at,undo_reason');
drop trigger if exists settled on app.account_statement;
create trigger settled before update or delete on app.account_statement for each row
  execute function app.guard_settled('client_id,sent_at,answer,answered_at,answered_by,way,own_amount,note,evidence');

-- 8. What only Premium has is looked at again where it opens, never at what is in flight: an invoice that leaves by itself, a reminder of payment.
-- The plan is a state that a workflow flips, so no clock is read. Tokens of the API are made in `auth`, where each use asks.
create or replace function app.require_premium() returns trigger language plpgsql as $$
begin
  if app.moving_in() then return new; end if;
  if not exists (select 1 from app.entitlement e where e.tenant_id = new.tenant_id and e.plan = 'premium') then
    raise exception '% opens what only Premium has', tg_table_name using errcode = 'PL001';
  end if;
  return new;
end $$;
drop trigger if exists premium_only on app.submission;
create trigger premium_only before insert on app.submission for each row when (new.release_at is not null) execute function app.require_premium();
drop trigger if exists premium_only on app.received_invoice;
create trigger premium_only before insert on app.received_invoice for each row execute function app.require_premium();
drop trigger if exists premium_only on app.delivery;
create trigger premium_only before insert on app.delivery for each row when (new.template in ('payment-reminder', 'portal-access')) execute function app.require_premium();
-- The operator's own help is for every plan; a talk that has begun goes on.
drop trigger if exists premium_only on app.conversation;
create trigger premium_only before insert on app.conversation for each row when (new.channel <> 'app') execute function app.require_premium();
drop trigger if exists premium_only on app.visit_plan;
create trigger premium_only before insert on app.visit_plan for each row execute function app.require_premium();
drop trigger if exists premium_only on app.period_plan;
create trigger premium_only before insert on app.period_plan for each row execute function app.require_premium();

revoke execute on all functions in schema app from public;
grant execute on function app.tid(), app.as_of(), app.moving_in(), app.refuse_change(), app.guard_issued_invoice(), app.guard_issued_line(),
  app.guard_sealed(), app.guard_offered_line(), app.guard_receipt(), app.guard_settled(), app.is_same_client(uuid, uuid, uuid), app.refuse_merged_client(),
  app.audit_falls_due(), app.guard_audit_waiting(), app.guard_person_key(), app.require_premium(), app.count_invoices(), app.count_payment() to crm_app;
