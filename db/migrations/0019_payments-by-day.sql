CREATE TABLE "app"."payment_day" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"day" date NOT NULL,
	"method" text NOT NULL,
	"count" integer NOT NULL,
	"amount" bigint NOT NULL,
	"unallocated" bigint NOT NULL,
	CONSTRAINT "payment_day_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "payment_day_parts" ON "app"."payment_day" USING btree ("tenant_id","day");--> statement-breakpoint
CREATE INDEX "acceptance_report_of_state" ON "app"."acceptance_report" USING btree ("tenant_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_unallocated" ON "app"."payment" USING btree ("tenant_id","paid_date","id") WHERE "app"."payment"."unallocated" > 0;--> statement-breakpoint
CREATE INDEX "submission_settled" ON "app"."submission" USING btree ("tenant_id","state","settled_at");--> statement-breakpoint
-- What was received before: counted company by company, because the policy of payments holds for the owner too.
DO $$
DECLARE t uuid;
BEGIN
	FOR t IN SELECT id FROM auth.tenant LOOP
		PERFORM set_config('app.tenant_id', t::text, true);
		INSERT INTO app.payment_day (tenant_id, id, day, method, currency, count, amount, unallocated)
		SELECT tenant_id, gen_random_uuid(), paid_date, method, currency, count(*), sum(amount), sum(unallocated)
		FROM app.payment WHERE state IN ('recorded', 'succeeded') GROUP BY tenant_id, paid_date, method, currency;
	END LOOP;
	PERFORM set_config('app.tenant_id', '', true);
END $$;
