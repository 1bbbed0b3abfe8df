DROP TABLE "app"."ceiling_notice" CASCADE;--> statement-breakpoint
DROP TABLE "app"."register_entry" CASCADE;