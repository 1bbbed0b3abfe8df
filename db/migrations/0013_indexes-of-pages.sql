CREATE INDEX "acceptance_line_open" ON "app"."acceptance_line" USING btree ("tenant_id","report_id") WHERE "app"."acceptance_line"."accepted" > "app"."acceptance_line"."invoiced";--> statement-breakpoint
CREATE INDEX "acceptance_report_of_deal" ON "app"."acceptance_report" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "contract_of_deal" ON "app"."contract" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "contracted_service_of_deal" ON "app"."contracted_service" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "contracted_service_of_service" ON "app"."contracted_service" USING btree ("tenant_id","service_id");--> statement-breakpoint
CREATE INDEX "contracted_service_open" ON "app"."contracted_service" USING btree ("tenant_id","client_id") WHERE "app"."contracted_service"."delivered" > "app"."contracted_service"."invoiced";--> statement-breakpoint
CREATE INDEX "invoice_of_deal" ON "app"."invoice" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "lead_of_deal" ON "app"."lead" USING btree ("tenant_id","deal_id");--> statement-breakpoint
CREATE INDEX "offer_of_deal" ON "app"."offer" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "work_order_of_deal" ON "app"."work_order" USING btree ("tenant_id","deal_id","id");--> statement-breakpoint
CREATE INDEX "work_order_of_person" ON "app"."work_order" USING btree ("tenant_id","assignee_id","state","planned_date");--> statement-breakpoint
CREATE INDEX "work_order_done" ON "app"."work_order" USING btree ("tenant_id","assignee_id","done_at");