ALTER TABLE "app"."bank_rule" ADD COLUMN "thanks" text DEFAULT 'send' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."bank_statement" ADD COLUMN "ruled_to" integer DEFAULT -1 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."bank_statement" ADD COLUMN "ruled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."bank_rule" ADD CONSTRAINT "bank_rule_thanks" CHECK ("app"."bank_rule"."thanks" in ('send', 'none'));