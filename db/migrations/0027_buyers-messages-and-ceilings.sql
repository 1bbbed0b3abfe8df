CREATE TABLE "app"."ceiling_notice" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"key" text NOT NULL,
	"year" integer NOT NULL,
	"level" integer NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"noted_at" timestamp with time zone,
	"noted_by_id" uuid,
	CONSTRAINT "ceiling_notice_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ceiling_notice_once" UNIQUE("tenant_id","key","year","level"),
	CONSTRAINT "ceiling_notice_key" CHECK ("app"."ceiling_notice"."key" in ('vat.small_business', 'vat.cash_accounting')),
	CONSTRAINT "ceiling_notice_level" CHECK ("app"."ceiling_notice"."level" in (80, 90, 100))
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_message" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"download_id" text NOT NULL,
	"upload_index" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"reading" text DEFAULT 'listed' NOT NULL,
	"fault" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"seal" text,
	"archive_file_id" uuid,
	"about_index" text,
	"invoice_id" uuid,
	"text" text,
	"settled_at" timestamp with time zone,
	"settled_by_id" uuid,
	"answer" text,
	CONSTRAINT "invoice_message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_message_once" UNIQUE("tenant_id","download_id"),
	CONSTRAINT "invoice_message_reading" CHECK ("app"."invoice_message"."reading" in ('listed', 'read', 'unreadable', 'lost')),
	CONSTRAINT "invoice_message_seal" CHECK ("app"."invoice_message"."seal" in ('valid', 'broken', 'unknown_signer', 'missing'))
);
--> statement-breakpoint
ALTER TABLE "auth"."account_mail" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."invoice_message" ADD CONSTRAINT "invoice_message_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoice_message_of_invoice" ON "app"."invoice_message" USING btree ("tenant_id","invoice_id","listed_at");--> statement-breakpoint
CREATE INDEX "invoice_message_open" ON "app"."invoice_message" USING btree ("tenant_id","settled_at","listed_at");--> statement-breakpoint
CREATE INDEX "invoice_message_due" ON "app"."invoice_message" USING btree ("tenant_id","next_try_at");