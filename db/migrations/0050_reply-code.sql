ALTER TABLE "app"."delivery" ADD COLUMN "reply_code" text;--> statement-breakpoint
ALTER TABLE "app"."delivery" ADD CONSTRAINT "delivery_reply" UNIQUE("tenant_id","reply_code");