ALTER TABLE "app"."addendum_line" ADD COLUMN "cpv" text;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "payment_terms" text;--> statement-breakpoint
ALTER TABLE "app"."offer_line" ADD COLUMN "cpv" text;