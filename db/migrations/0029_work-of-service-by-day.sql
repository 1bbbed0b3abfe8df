DROP INDEX "app"."work_order_of_service";--> statement-breakpoint
CREATE INDEX "work_order_of_service" ON "app"."work_order" USING btree ("tenant_id","contracted_service_id","done_at","id");