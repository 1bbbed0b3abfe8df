CREATE TABLE "app"."audit_link" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"sequence" bigint NOT NULL,
	"detail" text,
	"detail_key_id" uuid NOT NULL,
	"origin" text,
	"origin_key_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_link_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "audit_link_sequence" UNIQUE("tenant_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "app"."audit_waiting" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_waiting_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."company_closing" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by_id" uuid,
	"closes_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"retain_until" date,
	CONSTRAINT "company_closing_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "company_closing_state" CHECK ("app"."company_closing"."state" in ('asked', 'undone', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "app"."company_export" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by_id" uuid,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"parts" integer DEFAULT 0 NOT NULL,
	"size" bigint,
	"sha256" text,
	"ready_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "company_export_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "company_export_state" CHECK ("app"."company_export"."state" in ('asked', 'ready', 'failed', 'expired'))
);
--> statement-breakpoint
CREATE TABLE "app"."erasure" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"holder" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"client_id" uuid,
	"erased_by_id" uuid,
	"erased" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	CONSTRAINT "erasure_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "erasure_holder" CHECK ("app"."erasure"."holder" in ('company', 'member', 'client', 'contact'))
);
--> statement-breakpoint
CREATE TABLE "app"."person_key" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"holder" text NOT NULL,
	"key" text,
	"destroyed_at" timestamp with time zone,
	CONSTRAINT "person_key_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "person_key_holder" CHECK ("app"."person_key"."holder" in ('company', 'member', 'client', 'contact'))
);
--> statement-breakpoint
CREATE TABLE "queue"."audit_due" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_due_tenant_id_entry_id_pk" PRIMARY KEY("tenant_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."tenant" ADD COLUMN "retain_until" date;--> statement-breakpoint
ALTER TABLE "app"."audit_link" ADD CONSTRAINT "audit_link_entry" FOREIGN KEY ("tenant_id","id") REFERENCES "app"."audit_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."audit_waiting" ADD CONSTRAINT "audit_waiting_entry" FOREIGN KEY ("tenant_id","id") REFERENCES "app"."audit_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "company_closing_open" ON "app"."company_closing" USING btree ("tenant_id") WHERE "app"."company_closing"."state" = 'asked';--> statement-breakpoint
CREATE INDEX "company_export_list" ON "app"."company_export" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "erasure_list" ON "app"."erasure" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_due_at" ON "queue"."audit_due" USING btree ("at");