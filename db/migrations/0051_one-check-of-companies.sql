ALTER TABLE "auth"."books_check" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "auth"."books_check" CASCADE;--> statement-breakpoint
DROP INDEX "auth"."tenant_health_checked";--> statement-breakpoint
ALTER TABLE "auth"."tenant_health" ADD COLUMN "taken_at" timestamp with time zone;