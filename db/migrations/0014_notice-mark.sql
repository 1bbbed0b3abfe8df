CREATE TABLE "app"."notice_mark" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"person_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	CONSTRAINT "notice_mark_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notice_mark_of_person" UNIQUE("tenant_id","person_id")
);
