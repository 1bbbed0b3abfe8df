CREATE TABLE "app"."bank_match" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"entry_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"entry_class" text,
	"bill_id" uuid,
	"score" integer,
	"reasons" jsonb NOT NULL,
	"note" text,
	"decided_by_id" uuid,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	CONSTRAINT "bank_match_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_match_kind" CHECK ("app"."bank_match"."kind" in ('settled', 'recorded', 'refunded', 'classed', 'ignored')),
	CONSTRAINT "bank_match_way" CHECK ("app"."bank_match"."way" in ('person', 'rule')),
	CONSTRAINT "bank_match_class" CHECK ("app"."bank_match"."entry_class" in ('bank_charge', 'interest', 'supplier', 'salary', 'tax', 'own_transfer', 'cash_deposit', 'cash_withdrawal', 'card_purchase', 'card_payout', 'loan', 'refund_received', 'other')),
	CONSTRAINT "bank_match_classed" CHECK (("app"."bank_match"."kind" = 'classed') = ("app"."bank_match"."entry_class" is not null)),
	CONSTRAINT "bank_match_ignored" CHECK ("app"."bank_match"."kind" <> 'ignored' or "app"."bank_match"."note" is not null)
);
--> statement-breakpoint
CREATE TABLE "app"."bank_match_part" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"match_id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"role" text NOT NULL,
	"amount" bigint NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "bank_match_part_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_match_part_role" CHECK ("app"."bank_match_part"."role" in ('made', 'tied', 'written_off')),
	CONSTRAINT "bank_match_part_amount" CHECK (("app"."bank_match_part"."role" = 'written_off') = ("app"."bank_match_part"."amount" = 0) and "app"."bank_match_part"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE "app"."bank_rule" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"threshold" integer,
	"charge_tolerance" bigint NOT NULL,
	CONSTRAINT "bank_rule_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_rule_once" UNIQUE("tenant_id"),
	CONSTRAINT "bank_rule_threshold" CHECK ("app"."bank_rule"."threshold" between 95 and 99),
	CONSTRAINT "bank_rule_tolerance" CHECK ("app"."bank_rule"."charge_tolerance" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "app"."client_iban" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"iban" text NOT NULL,
	"times" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "client_iban_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "client_iban_once" UNIQUE("tenant_id","iban","client_id"),
	CONSTRAINT "client_iban_times" CHECK ("app"."client_iban"."times" > 0)
);
--> statement-breakpoint
ALTER TABLE "app"."payment" DROP CONSTRAINT "payment_method";--> statement-breakpoint
ALTER TABLE "app"."payment" ADD COLUMN "write_off" text;--> statement-breakpoint
ALTER TABLE "app"."bank_match" ADD CONSTRAINT "bank_match_entry" FOREIGN KEY ("tenant_id","entry_id") REFERENCES "app"."bank_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_match" ADD CONSTRAINT "bank_match_statement" FOREIGN KEY ("tenant_id","statement_id") REFERENCES "app"."bank_statement"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_match" ADD CONSTRAINT "bank_match_bill" FOREIGN KEY ("tenant_id","bill_id") REFERENCES "app"."received_invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_match_part" ADD CONSTRAINT "bank_match_part_match" FOREIGN KEY ("tenant_id","match_id") REFERENCES "app"."bank_match"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_match_part" ADD CONSTRAINT "bank_match_part_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."client_iban" ADD CONSTRAINT "client_iban_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_match_once" ON "app"."bank_match" USING btree ("tenant_id","entry_id") WHERE "app"."bank_match"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "bank_match_of_statement" ON "app"."bank_match" USING btree ("tenant_id","statement_id","entry_id") WHERE "app"."bank_match"."undone_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_match_part_once" ON "app"."bank_match_part" USING btree ("tenant_id","payment_id") WHERE "app"."bank_match_part"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "bank_match_part_of_match" ON "app"."bank_match_part" USING btree ("tenant_id","match_id");--> statement-breakpoint
CREATE INDEX "client_iban_of_client" ON "app"."client_iban" USING btree ("tenant_id","client_id");--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_write_off" CHECK ("app"."payment"."write_off" in ('bank_charge', 'rounding', 'exchange', 'discount', 'other'));--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_written_off" CHECK (("app"."payment"."method" = 'write_off') = ("app"."payment"."write_off" is not null));--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_method" CHECK ("app"."payment"."method" in ('bank', 'cash', 'card', 'compensation', 'write_off'));