CREATE TABLE "app"."card_payout" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"account_id" text NOT NULL,
	"reference" text NOT NULL,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"arrival_date" date NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_payout_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "card_payout_once" UNIQUE("tenant_id","reference"),
	CONSTRAINT "card_payout_state" CHECK ("app"."card_payout"."state" in ('pending', 'in_transit', 'paid', 'failed', 'canceled'))
);
--> statement-breakpoint
CREATE TABLE "app"."card_payout_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"card_payout_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"day" date NOT NULL,
	"payment_id" uuid,
	"note" text,
	CONSTRAINT "card_payout_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "card_payout_line_once" UNIQUE("tenant_id","reference"),
	CONSTRAINT "card_payout_line_kind" CHECK ("app"."card_payout_line"."kind" in ('charge', 'refund', 'dispute', 'dispute_won', 'fee', 'other'))
);
--> statement-breakpoint
ALTER TABLE "app"."bank_match" ADD COLUMN "payout_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."card_payout_line" ADD CONSTRAINT "card_payout_line_payout" FOREIGN KEY ("tenant_id","card_payout_id") REFERENCES "app"."card_payout"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."card_payout_line" ADD CONSTRAINT "card_payout_line_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_payout_list" ON "app"."card_payout" USING btree ("tenant_id","arrival_date","id");--> statement-breakpoint
CREATE INDEX "card_payout_line_of_payout" ON "app"."card_payout_line" USING btree ("tenant_id","card_payout_id","day","id");--> statement-breakpoint
CREATE INDEX "card_payout_line_of_payment" ON "app"."card_payout_line" USING btree ("tenant_id","payment_id");--> statement-breakpoint
ALTER TABLE "app"."bank_match" ADD CONSTRAINT "bank_match_payout" FOREIGN KEY ("tenant_id","payout_id") REFERENCES "app"."card_payout"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_match_payout_once" ON "app"."bank_match" USING btree ("tenant_id","payout_id") WHERE "app"."bank_match"."undone_at" is null and "app"."bank_match"."payout_id" is not null;--> statement-breakpoint
CREATE INDEX "invoice_balance_by_open" ON "app"."invoice_balance" USING btree ("tenant_id","open") WHERE "app"."invoice_balance"."open" <> 0;