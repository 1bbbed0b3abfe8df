ALTER TABLE "app"."invoice_line" ADD COLUMN "adjustment_base" bigint;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "own_reason" text;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "own_text" text;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "own_percent" integer;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "own_base" bigint;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "own_net" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "rounding" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "rounds" text;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "order_number" text;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "buyer_reference" text;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD CONSTRAINT "invoice_line_own_reason" CHECK ("app"."invoice_line"."own_reason" in ('discount', 'special_agreement', 'early_payment', 'volume', 'transport', 'packing', 'handling', 'other_service'));--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_rounds" CHECK ("app"."invoice"."rounds" in ('unit', 'amount'));--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_rounding" CHECK ("app"."invoice"."payable" = "app"."invoice"."gross" + "app"."invoice"."rounding");