CREATE TABLE "app"."client_register" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"cui" text NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"standing" text NOT NULL,
	"vat" text NOT NULL,
	"cash_accounting" text NOT NULL,
	"e_invoicing" text NOT NULL,
	CONSTRAINT "client_register_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "client_register_of_client" UNIQUE("tenant_id","client_id"),
	CONSTRAINT "client_register_standing" CHECK ("app"."client_register"."standing" in ('active', 'inactive', 'struck_off', 'unknown')),
	CONSTRAINT "client_register_vat" CHECK ("app"."client_register"."vat" in ('registered', 'not_registered')),
	CONSTRAINT "client_register_cash" CHECK ("app"."client_register"."cash_accounting" in ('applies', 'does_not_apply')),
	CONSTRAINT "client_register_e_invoicing" CHECK ("app"."client_register"."e_invoicing" in ('registered', 'not_registered'))
);
--> statement-breakpoint
ALTER TABLE "app"."client_register" ADD CONSTRAINT "client_register_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;