CREATE TABLE "app"."data_import" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"layout" text NOT NULL,
	"headings" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"state" text DEFAULT 'mapping' NOT NULL,
	"row_count" integer NOT NULL,
	"by_id" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "data_import_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "data_import_kind" CHECK ("app"."data_import"."kind" in ('clients', 'services')),
	CONSTRAINT "data_import_state" CHECK ("app"."data_import"."state" in ('mapping', 'running', 'done', 'undoing', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "app"."import_row" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"data_import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"cells" text[] NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"fault" text,
	"subject_id" uuid,
	CONSTRAINT "import_row_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "import_row_state" CHECK ("app"."import_row"."state" in ('waiting', 'created', 'known', 'refused', 'removed', 'kept'))
);
--> statement-breakpoint
ALTER TABLE "app"."import_row" ADD CONSTRAINT "import_row_of" FOREIGN KEY ("tenant_id","data_import_id") REFERENCES "app"."data_import"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_import_list" ON "app"."data_import" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "import_row_next" ON "app"."import_row" USING btree ("tenant_id","data_import_id","state","number");