ALTER TABLE "app"."erasure" ADD COLUMN "objects" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."erasure" ADD COLUMN "swept_at" timestamp with time zone;