CREATE TABLE "app"."calendar_feed" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"person_id" uuid NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feed_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."person_cost" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"person_id" uuid NOT NULL,
	"hourly" bigint NOT NULL,
	CONSTRAINT "person_cost_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "person_cost_once" UNIQUE("tenant_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "app"."team" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "team_name" UNIQUE("tenant_id","name")
);
--> statement-breakpoint
CREATE TABLE "app"."team_member" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"team_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "team_member_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "team_member_once" UNIQUE("tenant_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "app"."work_confirmation" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" text,
	"signature_file_id" uuid NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_confirmation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "work_confirmation_once" UNIQUE("tenant_id","work_order_id")
);
--> statement-breakpoint
ALTER TABLE "app"."visit_plan" DROP CONSTRAINT "visit_plan_off_days";--> statement-breakpoint
ALTER TABLE "app"."work_entry" DROP CONSTRAINT "work_entry_kind";--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD COLUMN "weekdays" text;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD COLUMN "monthly_on" text DEFAULT 'day' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD COLUMN "season_from" integer;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD COLUMN "season_to" integer;--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD COLUMN "quantity" bigint;--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD COLUMN "unit_cost" bigint;--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD COLUMN "day" date;--> statement-breakpoint
ALTER TABLE "app"."team_member" ADD CONSTRAINT "team_member_team" FOREIGN KEY ("tenant_id","team_id") REFERENCES "app"."team"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_confirmation" ADD CONSTRAINT "work_confirmation_order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "app"."work_order"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feed_of_person" ON "app"."calendar_feed" USING btree ("tenant_id","person_id");--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_monthly_on" CHECK ("app"."visit_plan"."monthly_on" in ('day', 'weekday', 'last_weekday'));--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_off_days" CHECK ("app"."visit_plan"."off_days" in ('next', 'previous', 'keep', 'skip'));--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD CONSTRAINT "work_entry_kind" CHECK ("app"."work_entry"."kind" in ('note', 'photo', 'hours', 'material', 'check', 'extra_work', 'missed'));