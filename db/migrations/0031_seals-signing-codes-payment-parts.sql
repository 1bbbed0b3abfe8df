CREATE TABLE "auth"."seal_certificate" (
	"sha256" text PRIMARY KEY NOT NULL,
	"certificate" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."payment_part" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"payment_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "payment_part_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "payment_part_once" UNIQUE("tenant_id","payment_id","invoice_id"),
	CONSTRAINT "payment_part_amount" CHECK ("app"."payment_part"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."seal" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"envelope_id" uuid NOT NULL,
	"original_file_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "seal_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "seal_of_envelope" UNIQUE("tenant_id","envelope_id"),
	CONSTRAINT "seal_level" CHECK ("app"."seal"."level" in ('B-B', 'B-T'))
);
--> statement-breakpoint
CREATE TABLE "app"."signing_code" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"envelope_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "signing_code_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "signing_code_tries" CHECK ("app"."signing_code"."tries" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "app"."envelope" DROP CONSTRAINT "envelope_subject";--> statement-breakpoint
ALTER TABLE "app"."link" DROP CONSTRAINT "link_purpose";--> statement-breakpoint
ALTER TABLE "app"."envelope" ADD COLUMN "document" jsonb;--> statement-breakpoint
ALTER TABLE "app"."signature" ADD COLUMN "code_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."payment_part" ADD CONSTRAINT "payment_part_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment_part" ADD CONSTRAINT "payment_part_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."seal" ADD CONSTRAINT "seal_envelope" FOREIGN KEY ("tenant_id","envelope_id") REFERENCES "app"."envelope"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."seal" ADD CONSTRAINT "seal_original" FOREIGN KEY ("tenant_id","original_file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."seal" ADD CONSTRAINT "seal_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."signing_code" ADD CONSTRAINT "signing_code_envelope" FOREIGN KEY ("tenant_id","envelope_id") REFERENCES "app"."envelope"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signing_code_of_envelope" ON "app"."signing_code" USING btree ("tenant_id","envelope_id","id");--> statement-breakpoint
ALTER TABLE "app"."envelope" ADD CONSTRAINT "envelope_subject" CHECK ("app"."envelope"."subject_kind" in ('contract', 'addendum', 'acceptance', 'offer'));--> statement-breakpoint
ALTER TABLE "app"."link" ADD CONSTRAINT "link_purpose" CHECK ("app"."link"."purpose" in ('offer', 'contract', 'addendum', 'acceptance', 'invoice', 'portal'));