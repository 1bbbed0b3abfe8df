CREATE TABLE "app"."invoice_vat" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"day" date NOT NULL,
	"category" text NOT NULL,
	"rate" integer NOT NULL,
	"base" bigint NOT NULL,
	"vat" bigint NOT NULL,
	"base_in_lei" bigint NOT NULL,
	"vat_in_lei" bigint NOT NULL,
	"due" text NOT NULL,
	CONSTRAINT "invoice_vat_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_vat_once" UNIQUE("tenant_id","invoice_id","category","rate"),
	CONSTRAINT "invoice_vat_due" CHECK ("app"."invoice_vat"."due" in ('issue', 'collection'))
);
--> statement-breakpoint
ALTER TABLE "app"."invoice_vat" ADD CONSTRAINT "invoice_vat_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoice_vat_of_day" ON "app"."invoice_vat" USING btree ("tenant_id","day");--> statement-breakpoint
CREATE INDEX "allocation_of_day" ON "app"."allocation" USING btree ("tenant_id","date");--> statement-breakpoint
-- What was issued before: as its revision printed it. What a rate comes to in lei is rounded on its own; the last of an invoice takes what is left.
alter table app.invoice no force row level security;
--> statement-breakpoint
alter table app.invoice_revision no force row level security;
--> statement-breakpoint
insert into app.invoice_vat (tenant_id, id, created_at, invoice_id, day, category, rate, base, vat, base_in_lei, vat_in_lei, due)
select tenant_id, gen_random_uuid(), issued_at, invoice_id, issue_date, category, rate, base, vat,
  case when place = count then net_in_lei - coalesce(sum(base_lei) over earlier, 0) else base_lei end,
  case when place = count then vat_in_lei - coalesce(sum(vat_lei) over earlier, 0) else vat_lei end, due
from (
  select i.tenant_id, i.issued_at, i.id as invoice_id, i.issue_date, i.vat_in_lei, g.place, count(*) over (partition by i.tenant_id, i.id) as count,
    g.entry ->> 'category' as category, (g.entry ->> 'rate')::int as rate, (g.entry -> 'base' ->> '$bigint')::bigint as base, (g.entry -> 'vat' ->> '$bigint')::bigint as vat,
    round((g.entry -> 'base' ->> '$bigint')::numeric * coalesce(i.exchange_rate, 10000) / 10000)::bigint as base_lei,
    round((g.entry -> 'vat' ->> '$bigint')::numeric * coalesce(i.exchange_rate, 10000) / 10000)::bigint as vat_lei,
    round(i.net::numeric * coalesce(i.exchange_rate, 10000) / 10000)::bigint as net_in_lei,
    case when r.document -> 'mentions' ?| array['TVA la încasare', 'VAT due on collection (cash accounting)'] and g.entry ->> 'category' = 'S' then 'collection' else 'issue' end as due
  from app.invoice i join app.invoice_revision r on r.tenant_id = i.tenant_id and r.invoice_id = i.id and r.number = 1
  cross join lateral jsonb_array_elements(r.document -> 'totals' -> 'byRate') with ordinality g (entry, place)
) printed window earlier as (partition by tenant_id, invoice_id order by place rows between unbounded preceding and 1 preceding);
--> statement-breakpoint
alter table app.invoice force row level security;
--> statement-breakpoint
alter table app.invoice_revision force row level security;
