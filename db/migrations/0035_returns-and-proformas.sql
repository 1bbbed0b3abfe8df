ALTER TABLE "app"."payment" ADD COLUMN "return_of_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_return_of" FOREIGN KEY ("tenant_id","return_of_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoice_proformas" ON "app"."invoice" USING btree ("tenant_id","issue_date","id") WHERE "app"."invoice"."kind" = 'proforma' and "app"."invoice"."state" = 'issued';--> statement-breakpoint
CREATE INDEX "payment_returns" ON "app"."payment" USING btree ("tenant_id","return_of_id");