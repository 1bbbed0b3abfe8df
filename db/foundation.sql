-- What the tables' defaults and policies call; run before every migration, idempotent.
create schema if not exists app;

-- The tenant of this transaction. After a transaction the setting is '' and not null, and ''::uuid would raise an error.
create or replace function app.tid() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;

-- The time at which the verb works: the page's clock, a workflow's clock, a test's clock.
create or replace function app.as_of() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.as_of', true), '')::timestamptz, now()) $$;
