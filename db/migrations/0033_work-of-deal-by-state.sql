DROP INDEX "app"."work_order_of_deal";--> statement-breakpoint
CREATE INDEX "work_order_of_deal" ON "app"."work_order" USING btree ("tenant_id","deal_id","state","planned_date","id");