CREATE TABLE "app"."cash_move" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"amount" bigint NOT NULL,
	"document" text,
	"explanation" text,
	"recorded_by_id" uuid,
	"voided_at" timestamp with time zone,
	"void_reason" text,
	CONSTRAINT "cash_move_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "cash_move_kind" CHECK ("app"."cash_move"."kind" in ('to_bank', 'from_bank', 'expense'))
);
--> statement-breakpoint
CREATE INDEX "cash_move_list" ON "app"."cash_move" USING btree ("tenant_id","day","id");