ALTER TABLE "app"."offer" ADD COLUMN "answer_address" text;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD COLUMN "answer_user_agent" text;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD COLUMN "answer_registration" text;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD COLUMN "answer_file_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD COLUMN "early_start_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD COLUMN "prepared_by_id" uuid;