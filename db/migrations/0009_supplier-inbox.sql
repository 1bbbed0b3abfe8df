CREATE TABLE "app"."buyer_message" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"received_invoice_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid,
	"state" text NOT NULL,
	"due_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"upload_index" text,
	"answer_text" text,
	"settled_at" timestamp with time zone,
	CONSTRAINT "buyer_message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "buyer_message_state" CHECK ("app"."buyer_message"."state" in ('waiting', 'sending', 'accepted', 'delivered', 'refused', 'uncertain', 'unsent'))
);
--> statement-breakpoint
CREATE TABLE "app"."ceiling_notice" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"ceiling" text NOT NULL,
	"year" integer NOT NULL,
	"percent" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ceiling_notice_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ceiling_notice_once" UNIQUE("tenant_id","ceiling","year","percent")
);
--> statement-breakpoint
CREATE TABLE "queue"."call_budget" (
	"service" text NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "call_budget_service_minute_pk" PRIMARY KEY("service","minute")
);
--> statement-breakpoint
CREATE TABLE "app"."received_invoice" (
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
	"xml_file_id" uuid,
	"supplier_cui" text,
	"supplier_name" text,
	"number" text,
	"issue_date" date,
	"due_date" date,
	"currency" char(3),
	"payable" bigint,
	"document" jsonb,
	"same_as_id" uuid,
	"decision" text DEFAULT 'new' NOT NULL,
	"reason" text,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"hidden_at" timestamp with time zone,
	CONSTRAINT "received_invoice_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "received_invoice_once" UNIQUE("tenant_id","download_id"),
	CONSTRAINT "received_invoice_reading" CHECK ("app"."received_invoice"."reading" in ('listed', 'read', 'unreadable', 'lost')),
	CONSTRAINT "received_invoice_decision" CHECK ("app"."received_invoice"."decision" in ('new', 'approved', 'rejected')),
	CONSTRAINT "received_invoice_seal" CHECK ("app"."received_invoice"."seal" in ('valid', 'broken', 'unknown_signer', 'missing'))
);
--> statement-breakpoint
CREATE TABLE "app"."register_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"cui" text NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"found_at" timestamp with time zone,
	"name" text NOT NULL,
	"vat" text NOT NULL,
	"cash_accounting" text NOT NULL,
	"standing" text NOT NULL,
	"e_invoice" text NOT NULL,
	CONSTRAINT "register_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "register_entry_once" UNIQUE("tenant_id","cui")
);
--> statement-breakpoint
CREATE TABLE "app"."spv_message" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"list_key" text NOT NULL,
	"download_id" text,
	"upload_index" text NOT NULL,
	"kind" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"seller_cui" text,
	"buyer_cui" text,
	"details" text NOT NULL,
	CONSTRAINT "spv_message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "spv_message_once" UNIQUE("tenant_id","list_key"),
	CONSTRAINT "spv_message_kind" CHECK ("app"."spv_message"."kind" in ('sent', 'received', 'errors', 'buyer_message', 'other'))
);
--> statement-breakpoint
CREATE TABLE "app"."spv_outage" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "spv_outage_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."spv_try" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"outage_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "spv_try_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."spv_use" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"day" date NOT NULL,
	"what" text NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "spv_use_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "spv_use_once" UNIQUE("tenant_id","day","what")
);
--> statement-breakpoint
ALTER TABLE "app"."spv_connection" ADD COLUMN "warned_days" integer;--> statement-breakpoint
ALTER TABLE "app"."spv_connection" ADD COLUMN "listed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."spv_connection" ADD COLUMN "compared_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."submission" ADD COLUMN "seal" text;--> statement-breakpoint
ALTER TABLE "app"."buyer_message" ADD CONSTRAINT "buyer_message_invoice" FOREIGN KEY ("tenant_id","received_invoice_id") REFERENCES "app"."received_invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."spv_try" ADD CONSTRAINT "spv_try_outage" FOREIGN KEY ("tenant_id","outage_id") REFERENCES "app"."spv_outage"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "buyer_message_of_invoice" ON "app"."buyer_message" USING btree ("tenant_id","received_invoice_id","created_at");--> statement-breakpoint
CREATE INDEX "buyer_message_due" ON "app"."buyer_message" USING btree ("tenant_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "received_invoice_of_supplier" ON "app"."received_invoice" USING btree ("tenant_id","supplier_cui","number","issue_date") WHERE "app"."received_invoice"."same_as_id" is null;--> statement-breakpoint
CREATE INDEX "received_invoice_list" ON "app"."received_invoice" USING btree ("tenant_id","listed_at","id");--> statement-breakpoint
CREATE INDEX "received_invoice_due" ON "app"."received_invoice" USING btree ("tenant_id","next_try_at");--> statement-breakpoint
CREATE INDEX "spv_message_index" ON "app"."spv_message" USING btree ("tenant_id","upload_index");--> statement-breakpoint
CREATE INDEX "spv_message_kind" ON "app"."spv_message" USING btree ("tenant_id","kind","listed_at");--> statement-breakpoint
CREATE INDEX "spv_outage_list" ON "app"."spv_outage" USING btree ("tenant_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "spv_outage_open" ON "app"."spv_outage" USING btree ("tenant_id") WHERE "app"."spv_outage"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "spv_try_of_outage" ON "app"."spv_try" USING btree ("tenant_id","outage_id","at");--> statement-breakpoint
ALTER TABLE "app"."submission" ADD CONSTRAINT "submission_seal" CHECK ("app"."submission"."seal" in ('valid', 'broken', 'unknown_signer', 'missing'));