CREATE TABLE "app"."account_statement" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"day" date NOT NULL,
	"document" jsonb NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"way" text,
	"own_amount" bigint,
	"note" text,
	"evidence" jsonb,
	CONSTRAINT "account_statement_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "account_statement_answer" CHECK ("app"."account_statement"."answer" in ('confirmed', 'objected')),
	CONSTRAINT "account_statement_way" CHECK ("app"."account_statement"."way" in ('link', 'email', 'paper', 'phone')),
	CONSTRAINT "account_statement_answered" CHECK (("app"."account_statement"."answer" is null) = ("app"."account_statement"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "auth"."books_check" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"broken" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."compensation" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"printed_number" text NOT NULL,
	"day" date NOT NULL,
	"amount" bigint NOT NULL,
	"document" jsonb NOT NULL,
	"state" text DEFAULT 'made' NOT NULL,
	"undone_at" timestamp with time zone,
	"undo_reason" text,
	CONSTRAINT "compensation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "compensation_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "compensation_of_payment" UNIQUE("tenant_id","payment_id"),
	CONSTRAINT "compensation_state" CHECK ("app"."compensation"."state" in ('made', 'undone')),
	CONSTRAINT "compensation_amount" CHECK ("app"."compensation"."amount" > 0),
	CONSTRAINT "compensation_undone" CHECK (("app"."compensation"."state" = 'undone') = ("app"."compensation"."undo_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "app"."compensation_part" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"compensation_id" uuid NOT NULL,
	"received_invoice_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "compensation_part_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "compensation_part_once" UNIQUE("tenant_id","compensation_id","received_invoice_id"),
	CONSTRAINT "compensation_part_amount" CHECK ("app"."compensation_part"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."feature_switch" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"feature" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"set_by_id" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feature_switch_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "feature_switch_once" UNIQUE("tenant_id","feature"),
	CONSTRAINT "feature_switch_state" CHECK ("app"."feature_switch"."state" in ('on', 'off'))
);
--> statement-breakpoint
CREATE TABLE "app"."office_seat" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"place" smallint NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "office_seat_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "office_seat_place" UNIQUE("tenant_id","place"),
	CONSTRAINT "office_seat_person" UNIQUE("tenant_id","person_id"),
	CONSTRAINT "office_seat_places" CHECK ("app"."office_seat"."place" between 1 and 2)
);
--> statement-breakpoint
CREATE TABLE "auth"."plan_sale" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"months" smallint NOT NULL,
	"gross" bigint NOT NULL,
	"way" text NOT NULL,
	"state" text NOT NULL,
	"proforma_ref" uuid,
	"proforma_number" text,
	"invoice_ref" uuid,
	"invoice_number" text,
	"stuck_at" timestamp with time zone,
	"ordered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."stuck_work" (
	"workflow_id" text NOT NULL,
	"step" text NOT NULL,
	"tenant_id" uuid,
	"attempts" integer NOT NULL,
	"failure" text NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stuck_work_workflow_id_step_pk" PRIMARY KEY("workflow_id","step")
);
--> statement-breakpoint
CREATE TABLE "auth"."support_consent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"given_by_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "auth"."tenant_health" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"plan" text,
	"plan_state" text,
	"plan_ends_at" timestamp with time zone,
	"clients" integer DEFAULT 0 NOT NULL,
	"invoices" integer DEFAULT 0 NOT NULL,
	"last_act_at" timestamp with time zone,
	"mails_failed" integer DEFAULT 0 NOT NULL,
	"submissions_stuck" integer DEFAULT 0 NOT NULL,
	"broken" text[] DEFAULT '{}' NOT NULL,
	"checked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "app"."penalty_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"note_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "penalty_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "penalty_line_once" UNIQUE("tenant_id","note_id","invoice_id")
);
--> statement-breakpoint
CREATE TABLE "app"."penalty_note" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"printed_number" text NOT NULL,
	"note_date" date NOT NULL,
	"until" date NOT NULL,
	"amount" bigint NOT NULL,
	"document" jsonb NOT NULL,
	"state" text DEFAULT 'issued' NOT NULL,
	"paid_date" date,
	"paid_reference" text,
	"annulled_at" timestamp with time zone,
	"annul_reason" text,
	CONSTRAINT "penalty_note_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "penalty_note_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "penalty_note_state" CHECK ("app"."penalty_note"."state" in ('issued', 'paid', 'annulled')),
	CONSTRAINT "penalty_note_amount" CHECK ("app"."penalty_note"."amount" > 0),
	CONSTRAINT "penalty_note_paid" CHECK (("app"."penalty_note"."state" = 'paid') = ("app"."penalty_note"."paid_date" is not null)),
	CONSTRAINT "penalty_note_annulled" CHECK (("app"."penalty_note"."state" = 'annulled') = ("app"."penalty_note"."annul_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_reminder" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"climbed" integer,
	"reminded_at" timestamp with time zone,
	"promised_for" date,
	"disputed_at" timestamp with time zone,
	"dispute_reason" text,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "invoice_reminder_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_reminder_disputed" CHECK (("app"."invoice_reminder"."disputed_at" is null) = ("app"."invoice_reminder"."dispute_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."reminder_ladder" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'off' NOT NULL,
	"days" text DEFAULT 'working' NOT NULL,
	CONSTRAINT "reminder_ladder_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "reminder_ladder_once" UNIQUE("tenant_id"),
	CONSTRAINT "reminder_ladder_state" CHECK ("app"."reminder_ladder"."state" in ('on', 'off')),
	CONSTRAINT "reminder_ladder_days" CHECK ("app"."reminder_ladder"."days" in ('working', 'any'))
);
--> statement-breakpoint
CREATE TABLE "app"."reminder_step" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"days" integer NOT NULL,
	"subject_ro" text NOT NULL,
	"text_ro" text NOT NULL,
	"subject_en" text NOT NULL,
	"text_en" text NOT NULL,
	CONSTRAINT "reminder_step_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "reminder_step_day" UNIQUE("tenant_id","days"),
	CONSTRAINT "reminder_step_days" CHECK ("app"."reminder_step"."days" between -30 and 180)
);
--> statement-breakpoint
ALTER TABLE "app"."link" DROP CONSTRAINT "link_purpose";--> statement-breakpoint
ALTER TABLE "app"."payment" DROP CONSTRAINT "payment_write_off";--> statement-breakpoint
ALTER TABLE "app"."series" DROP CONSTRAINT "series_kind";--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "looking_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."client" ADD COLUMN "reminders" text DEFAULT 'on' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD COLUMN "penalty_per_day" integer;--> statement-breakpoint
ALTER TABLE "queue"."lane" ADD COLUMN "restart_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."account_statement" ADD CONSTRAINT "account_statement_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."books_check" ADD CONSTRAINT "books_check_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation" ADD CONSTRAINT "compensation_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation" ADD CONSTRAINT "compensation_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation" ADD CONSTRAINT "compensation_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_part" ADD CONSTRAINT "compensation_part_whole" FOREIGN KEY ("tenant_id","compensation_id") REFERENCES "app"."compensation"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_part" ADD CONSTRAINT "compensation_part_bill" FOREIGN KEY ("tenant_id","received_invoice_id") REFERENCES "app"."received_invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."plan_sale" ADD CONSTRAINT "plan_sale_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."stuck_work" ADD CONSTRAINT "stuck_work_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."support_consent" ADD CONSTRAINT "support_consent_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."support_consent" ADD CONSTRAINT "support_consent_given_by_id_person_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."support_consent" ADD CONSTRAINT "support_consent_ended_by_id_person_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."tenant_health" ADD CONSTRAINT "tenant_health_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."penalty_line" ADD CONSTRAINT "penalty_line_note" FOREIGN KEY ("tenant_id","note_id") REFERENCES "app"."penalty_note"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."penalty_line" ADD CONSTRAINT "penalty_line_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."penalty_note" ADD CONSTRAINT "penalty_note_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."penalty_note" ADD CONSTRAINT "penalty_note_contract" FOREIGN KEY ("tenant_id","contract_id") REFERENCES "app"."contract"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."penalty_note" ADD CONSTRAINT "penalty_note_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_reminder" ADD CONSTRAINT "invoice_reminder_invoice" FOREIGN KEY ("tenant_id","id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_reminder" ADD CONSTRAINT "invoice_reminder_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_statement_list" ON "app"."account_statement" USING btree ("tenant_id","day","id");--> statement-breakpoint
CREATE INDEX "account_statement_of_client" ON "app"."account_statement" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "compensation_list" ON "app"."compensation" USING btree ("tenant_id","day","id");--> statement-breakpoint
CREATE INDEX "compensation_of_client" ON "app"."compensation" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "compensation_part_of_bill" ON "app"."compensation_part" USING btree ("tenant_id","received_invoice_id");--> statement-breakpoint
CREATE INDEX "plan_sale_list" ON "auth"."plan_sale" USING btree ("state","ordered_at");--> statement-breakpoint
CREATE INDEX "stuck_work_of_tenant" ON "auth"."stuck_work" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "support_consent_of_tenant" ON "auth"."support_consent" USING btree ("tenant_id","given_at");--> statement-breakpoint
CREATE INDEX "tenant_health_checked" ON "auth"."tenant_health" USING btree ("checked_at");--> statement-breakpoint
CREATE INDEX "penalty_line_of_invoice" ON "app"."penalty_line" USING btree ("tenant_id","invoice_id");--> statement-breakpoint
CREATE INDEX "penalty_note_list" ON "app"."penalty_note" USING btree ("tenant_id","note_date","id");--> statement-breakpoint
CREATE INDEX "penalty_note_of_client" ON "app"."penalty_note" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "invoice_reminder_of_client" ON "app"."invoice_reminder" USING btree ("tenant_id","client_id");--> statement-breakpoint
ALTER TABLE "app"."invoice_balance" DROP COLUMN "reminded_rung";--> statement-breakpoint
ALTER TABLE "app"."client" ADD CONSTRAINT "client_reminders" CHECK ("app"."client"."reminders" in ('on', 'off'));--> statement-breakpoint
ALTER TABLE "app"."contract" ADD CONSTRAINT "contract_penalty" CHECK ("app"."contract"."penalty_per_day" between 1 and 1000);--> statement-breakpoint
ALTER TABLE "app"."link" ADD CONSTRAINT "link_purpose" CHECK ("app"."link"."purpose" in ('offer', 'contract', 'addendum', 'acceptance', 'invoice', 'portal', 'statement', 'penalty'));--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_write_off" CHECK ("app"."payment"."write_off" in ('bank_charge', 'rounding', 'exchange', 'discount', 'uncollectable', 'other'));--> statement-breakpoint
ALTER TABLE "app"."series" ADD CONSTRAINT "series_kind" CHECK ("app"."series"."kind" in ('offer', 'contract', 'addendum', 'acceptance', 'invoice', 'proforma', 'receipt', 'penalty', 'compensation'));