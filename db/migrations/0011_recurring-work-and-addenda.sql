CREATE TABLE "app"."addendum_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"addendum_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"change" text NOT NULL,
	"contracted_service_id" uuid,
	"service_id" uuid,
	"site_id" uuid,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"quantity" bigint NOT NULL,
	"unit_price" bigint NOT NULL,
	"discount" integer DEFAULT 0 NOT NULL,
	"vat_category" text NOT NULL,
	"vat_rate" integer NOT NULL,
	"exemption_reason" text,
	"price_basis" text DEFAULT 'per_unit' NOT NULL,
	"rhythm" text DEFAULT 'once' NOT NULL,
	CONSTRAINT "addendum_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "addendum_line_change" CHECK ("app"."addendum_line"."change" in ('add', 'change', 'end'))
);
--> statement-breakpoint
CREATE TABLE "app"."closed_period" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"outcome" text NOT NULL,
	"report_id" uuid,
	"invoicing" text NOT NULL,
	"invoice_id" uuid,
	"problem" text,
	CONSTRAINT "closed_period_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "closed_period_once" UNIQUE("tenant_id","deal_id","period_start"),
	CONSTRAINT "closed_period_outcome" CHECK ("app"."closed_period"."outcome" in ('made', 'nothing', 'skipped')),
	CONSTRAINT "closed_period_invoicing" CHECK ("app"."closed_period"."invoicing" in ('none', 'waiting', 'settled'))
);
--> statement-breakpoint
CREATE TABLE "app"."period_plan" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"lead_service_id" uuid NOT NULL,
	"report" text NOT NULL,
	"invoice" text NOT NULL,
	"start_date" date NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "period_plan_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "period_plan_once" UNIQUE("tenant_id","deal_id"),
	CONSTRAINT "period_plan_report" CHECK ("app"."period_plan"."report" in ('none', 'draft', 'send')),
	CONSTRAINT "period_plan_invoice" CHECK ("app"."period_plan"."invoice" in ('none', 'draft', 'issue')),
	CONSTRAINT "period_plan_state" CHECK ("app"."period_plan"."state" in ('active', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "app"."visit_plan" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"contracted_service_id" uuid NOT NULL,
	"rhythm" text NOT NULL,
	"weeks" integer DEFAULT 1 NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date,
	"off_days" text DEFAULT 'next' NOT NULL,
	"site_id" uuid,
	"assignee_id" uuid,
	"planned_time" text,
	"planned" bigint,
	"instructions" text,
	"checks" text,
	"state" text DEFAULT 'active' NOT NULL,
	"missed_from" date NOT NULL,
	CONSTRAINT "visit_plan_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "visit_plan_once" UNIQUE("tenant_id","contracted_service_id"),
	CONSTRAINT "visit_plan_rhythm" CHECK ("app"."visit_plan"."rhythm" in ('weekly', 'every_n_weeks', 'monthly')),
	CONSTRAINT "visit_plan_off_days" CHECK ("app"."visit_plan"."off_days" in ('next', 'previous', 'keep')),
	CONSTRAINT "visit_plan_state" CHECK ("app"."visit_plan"."state" in ('active', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "app"."addendum" ADD COLUMN "applied_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."contract_template" ADD COLUMN "language" text DEFAULT 'ro' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "suspended_on" date;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "suspend_reason" text;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "retention_percent" integer;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "retention_until" date;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD COLUMN "visit_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD COLUMN "visit_date" date;--> statement-breakpoint
ALTER TABLE "app"."addendum_line" ADD CONSTRAINT "addendum_line_addendum" FOREIGN KEY ("tenant_id","addendum_id") REFERENCES "app"."addendum"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."addendum_line" ADD CONSTRAINT "addendum_line_service" FOREIGN KEY ("tenant_id","contracted_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."closed_period" ADD CONSTRAINT "closed_period_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."closed_period" ADD CONSTRAINT "closed_period_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."closed_period" ADD CONSTRAINT "closed_period_plan" FOREIGN KEY ("tenant_id","plan_id") REFERENCES "app"."period_plan"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."closed_period" ADD CONSTRAINT "closed_period_report" FOREIGN KEY ("tenant_id","report_id") REFERENCES "app"."acceptance_report"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."closed_period" ADD CONSTRAINT "closed_period_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."period_plan" ADD CONSTRAINT "period_plan_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."period_plan" ADD CONSTRAINT "period_plan_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."period_plan" ADD CONSTRAINT "period_plan_lead" FOREIGN KEY ("tenant_id","lead_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_service" FOREIGN KEY ("tenant_id","contracted_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_site" FOREIGN KEY ("tenant_id","site_id") REFERENCES "app"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addendum_line_of_addendum" ON "app"."addendum_line" USING btree ("tenant_id","addendum_id","position");--> statement-breakpoint
CREATE INDEX "closed_period_of_report" ON "app"."closed_period" USING btree ("tenant_id","report_id");--> statement-breakpoint
CREATE INDEX "period_plan_of_lead" ON "app"."period_plan" USING btree ("tenant_id","lead_service_id");--> statement-breakpoint
CREATE INDEX "visit_plan_of_deal" ON "app"."visit_plan" USING btree ("tenant_id","deal_id");--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_visits" FOREIGN KEY ("tenant_id","visit_plan_id") REFERENCES "app"."visit_plan"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_visit" UNIQUE("tenant_id","visit_plan_id","visit_date");--> statement-breakpoint
ALTER TABLE "app"."contract_template" ADD CONSTRAINT "contract_template_language" CHECK ("app"."contract_template"."language" in ('ro', 'en'));