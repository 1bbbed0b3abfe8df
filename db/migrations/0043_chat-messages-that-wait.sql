ALTER TABLE "app"."visit_plan" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "app"."visit_plan" ADD CONSTRAINT "visit_plan_team" FOREIGN KEY ("tenant_id","team_id") REFERENCES "app"."team"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_message_waiting" ON "app"."chat_message" USING btree ("tenant_id","conversation_id","seq") WHERE "app"."chat_message"."carriage" = 'waiting';--> statement-breakpoint
CREATE INDEX "visit_plan_of_team" ON "app"."visit_plan" USING btree ("tenant_id","team_id");