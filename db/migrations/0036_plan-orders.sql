CREATE TABLE "app"."plan_order" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"months" smallint NOT NULL,
	"net" bigint NOT NULL,
	"gross" bigint NOT NULL,
	"way" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"checkout_ref" text,
	"proforma_ref" text,
	"proforma_number" text,
	"invoice_ref" text,
	"invoice_number" text,
	"reference" text,
	"paid_at" timestamp with time zone,
	"looked_at" timestamp with time zone NOT NULL,
	"stuck_at" timestamp with time zone,
	CONSTRAINT "plan_order_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "plan_order_months" CHECK ("app"."plan_order"."months" in (1, 6, 12)),
	CONSTRAINT "plan_order_positive" CHECK ("app"."plan_order"."net" > 0 and "app"."plan_order"."gross" >= "app"."plan_order"."net"),
	CONSTRAINT "plan_order_paid" CHECK (("app"."plan_order"."state" = 'paid') = ("app"."plan_order"."paid_at" is not null)),
	CONSTRAINT "plan_order_way" CHECK ("app"."plan_order"."way" in ('card', 'transfer')),
	CONSTRAINT "plan_order_state" CHECK ("app"."plan_order"."state" in ('open', 'paid', 'cancelled', 'expired'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "plan_order_open" ON "app"."plan_order" USING btree ("tenant_id") WHERE "app"."plan_order"."state" = 'open';--> statement-breakpoint
CREATE INDEX "plan_order_list" ON "app"."plan_order" USING btree ("tenant_id","created_at","id");