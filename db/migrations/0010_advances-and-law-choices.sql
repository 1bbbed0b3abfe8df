CREATE TABLE "app"."law_choice" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"question" text NOT NULL,
	"choice" text NOT NULL,
	"chosen_by_id" uuid,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "law_choice_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "law_choice_question" UNIQUE("tenant_id","question")
);
--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD COLUMN "advance_line_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD COLUMN "proforma_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD CONSTRAINT "invoice_line_advance" FOREIGN KEY ("tenant_id","advance_line_id") REFERENCES "app"."invoice_line"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_proforma" FOREIGN KEY ("tenant_id","proforma_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoice_line_of_advance" ON "app"."invoice_line" USING btree ("tenant_id","advance_line_id");--> statement-breakpoint
CREATE INDEX "invoice_of_proforma" ON "app"."invoice" USING btree ("tenant_id","proforma_id");