CREATE TABLE "app"."bank_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"batch" integer,
	"booked_day" date NOT NULL,
	"value_day" date,
	"amount" bigint NOT NULL,
	"sign" text NOT NULL,
	"currency" char(3) NOT NULL,
	"reference" text,
	"end_to_end" text,
	"creditor_reference" text,
	"remittance" text NOT NULL,
	"counterparty" text,
	"iban" text,
	"cui" text,
	"bank_code" text,
	"reversal" boolean NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "bank_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_entry_fingerprint" UNIQUE("tenant_id","bank_account_id","fingerprint"),
	CONSTRAINT "bank_entry_position" UNIQUE("tenant_id","statement_id","position"),
	CONSTRAINT "bank_entry_sign" CHECK ("app"."bank_entry"."sign" in ('+', '-')),
	CONSTRAINT "bank_entry_amount" CHECK ("app"."bank_entry"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE "app"."staged_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"import_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"batch" integer,
	"booked_day" date NOT NULL,
	"value_day" date,
	"amount" bigint NOT NULL,
	"sign" text NOT NULL,
	"currency" char(3) NOT NULL,
	"reference" text,
	"end_to_end" text,
	"creditor_reference" text,
	"remittance" text NOT NULL,
	"counterparty" text,
	"iban" text,
	"cui" text,
	"bank_code" text,
	"reversal" boolean NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "staged_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "staged_entry_position" UNIQUE("tenant_id","statement_id","position"),
	CONSTRAINT "staged_entry_sign" CHECK ("app"."staged_entry"."sign" in ('+', '-'))
);
--> statement-breakpoint
CREATE TABLE "app"."bank_import" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"size" integer NOT NULL,
	"source" text NOT NULL,
	"message_id" uuid,
	"state" text DEFAULT 'reading' NOT NULL,
	"format" text,
	"mapping_id" uuid,
	"read" integer DEFAULT 0 NOT NULL,
	"fault" jsonb,
	"added_by_id" uuid,
	"imported_at" timestamp with time zone,
	"imported_by_id" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "bank_import_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_import_state" CHECK ("app"."bank_import"."state" in ('reading', 'mapping', 'waiting', 'imported', 'refused', 'cancelled', 'undone')),
	CONSTRAINT "bank_import_source" CHECK ("app"."bank_import"."source" in ('page', 'api', 'mail'))
);
--> statement-breakpoint
CREATE TABLE "app"."bank_mapping" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"bank" text NOT NULL,
	"headings" text NOT NULL,
	"columns" jsonb NOT NULL,
	CONSTRAINT "bank_mapping_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_mapping_headings" UNIQUE("tenant_id","headings")
);
--> statement-breakpoint
CREATE TABLE "app"."bank_statement" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"bank_account_id" uuid,
	"account" text,
	"number" text,
	"currency" char(3),
	"opening" bigint,
	"closing" bigint,
	"opening_day" date,
	"closing_day" date,
	"first_day" date,
	"last_day" date,
	"entry_count" integer NOT NULL,
	"sum" bigint NOT NULL,
	"difference" bigint,
	"notes" jsonb NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "bank_statement_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_statement_position" UNIQUE("tenant_id","import_id","position"),
	CONSTRAINT "bank_statement_state" CHECK ("app"."bank_statement"."state" in ('waiting', 'imported')),
	CONSTRAINT "bank_statement_has_account" CHECK ("app"."bank_statement"."state" = 'waiting' or "app"."bank_statement"."bank_account_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "app"."bank_entry" ADD CONSTRAINT "bank_entry_statement" FOREIGN KEY ("tenant_id","statement_id") REFERENCES "app"."bank_statement"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_entry" ADD CONSTRAINT "bank_entry_account" FOREIGN KEY ("tenant_id","bank_account_id") REFERENCES "app"."bank_account"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."staged_entry" ADD CONSTRAINT "staged_entry_import" FOREIGN KEY ("tenant_id","import_id") REFERENCES "app"."bank_import"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."staged_entry" ADD CONSTRAINT "staged_entry_statement" FOREIGN KEY ("tenant_id","statement_id") REFERENCES "app"."bank_statement"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_import" ADD CONSTRAINT "bank_import_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_import" ADD CONSTRAINT "bank_import_message" FOREIGN KEY ("tenant_id","message_id") REFERENCES "app"."message"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_import" ADD CONSTRAINT "bank_import_mapping" FOREIGN KEY ("tenant_id","mapping_id") REFERENCES "app"."bank_mapping"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_statement" ADD CONSTRAINT "bank_statement_import" FOREIGN KEY ("tenant_id","import_id") REFERENCES "app"."bank_import"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_statement" ADD CONSTRAINT "bank_statement_account" FOREIGN KEY ("tenant_id","bank_account_id") REFERENCES "app"."bank_account"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_entry_of_account" ON "app"."bank_entry" USING btree ("tenant_id","bank_account_id","booked_day","id");--> statement-breakpoint
CREATE INDEX "staged_entry_of_import" ON "app"."staged_entry" USING btree ("tenant_id","import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_import_once" ON "app"."bank_import" USING btree ("tenant_id","sha256") WHERE "app"."bank_import"."state" not in ('refused', 'cancelled', 'undone');--> statement-breakpoint
CREATE INDEX "bank_import_list" ON "app"."bank_import" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "bank_statement_list" ON "app"."bank_statement" USING btree ("tenant_id","state","last_day","id");--> statement-breakpoint
CREATE INDEX "bank_statement_of_account" ON "app"."bank_statement" USING btree ("tenant_id","bank_account_id","last_day","id");