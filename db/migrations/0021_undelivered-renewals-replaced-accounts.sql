ALTER TABLE "auth"."stripe_account" DROP CONSTRAINT "stripe_account_tenant";--> statement-breakpoint
ALTER TABLE "app"."delivery" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."spv_connection" ADD COLUMN "renew_next_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "stripe_account_in_use" ON "auth"."stripe_account" USING btree ("tenant_id") WHERE "auth"."stripe_account"."state" <> 'replaced';