CREATE TABLE "app"."invoice_day" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"count" integer NOT NULL,
	"payable" bigint NOT NULL,
	CONSTRAINT "invoice_day_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_day_key" UNIQUE("tenant_id","day","kind","state","currency")
);--> statement-breakpoint
-- What was issued before: counted company by company, because the policy of invoices holds for the owner too.
DO $$
DECLARE t uuid;
BEGIN
	FOR t IN SELECT id FROM auth.tenant LOOP
		PERFORM set_config('app.tenant_id', t::text, true);
		INSERT INTO app.invoice_day (id, day, kind, state, currency, count, payable)
		SELECT gen_random_uuid(), issue_date, kind, state, currency, count(*), sum(payable)
		FROM app.invoice WHERE state <> 'draft' GROUP BY issue_date, kind, state, currency;
	END LOOP;
	PERFORM set_config('app.tenant_id', '', true);
END $$;
