CREATE TABLE "app"."paper_print" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"edition" text NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "paper_print_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "paper_print_edition" UNIQUE("tenant_id","kind","subject_id","edition")
);
--> statement-breakpoint
CREATE TABLE "app"."saved_view" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"person_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"filters" text NOT NULL,
	CONSTRAINT "saved_view_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_view_name" UNIQUE("tenant_id","person_id","list","name")
);
--> statement-breakpoint
CREATE TABLE "app"."task_photo" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"task_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "task_photo_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."acceptance_report" ADD COLUMN "parties" jsonb;--> statement-breakpoint
ALTER TABLE "app"."deal" ADD COLUMN "lost_reason" text;--> statement-breakpoint
ALTER TABLE "app"."offer_version" ADD COLUMN "parties" jsonb;--> statement-breakpoint
ALTER TABLE "app"."site" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."paper_print" ADD CONSTRAINT "paper_print_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."task_photo" ADD CONSTRAINT "task_photo_task" FOREIGN KEY ("tenant_id","task_id") REFERENCES "app"."task"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."task_photo" ADD CONSTRAINT "task_photo_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "task_photo_of_task" ON "app"."task_photo" USING btree ("tenant_id","task_id","position");