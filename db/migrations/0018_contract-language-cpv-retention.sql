ALTER TABLE "app"."company" DROP CONSTRAINT "company_correction_document";--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "language" text DEFAULT 'ro' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."contracted_service" ADD COLUMN "cpv" text;--> statement-breakpoint
ALTER TABLE "app"."invoice_balance" ADD COLUMN "retained" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invoice_balance" ADD COLUMN "retained_until" date;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "retained" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "retained_until" date;--> statement-breakpoint
ALTER TABLE "app"."company" DROP COLUMN "correction_document";--> statement-breakpoint
ALTER TABLE "app"."contract" ADD CONSTRAINT "contract_language" CHECK ("app"."contract"."language" in ('ro', 'en'));