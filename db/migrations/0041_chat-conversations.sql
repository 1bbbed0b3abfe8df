CREATE TABLE "auth"."whatsapp_number" (
	"number_id" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"connected_at" timestamp with time zone NOT NULL,
	CONSTRAINT "whatsapp_number_of_tenant" UNIQUE("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "app"."canned_answer" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "canned_answer_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "canned_answer_title" UNIQUE("tenant_id","kind","title","language"),
	CONSTRAINT "canned_answer_kind" CHECK ("app"."canned_answer"."kind" in ('answer', 'whatsapp_template'))
);
--> statement-breakpoint
CREATE TABLE "app"."chat_message" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"author" text NOT NULL,
	"person_id" uuid,
	"text" text NOT NULL,
	"file_id" uuid,
	"template" text,
	"carriage" text DEFAULT 'none' NOT NULL,
	"provider_id" text,
	"failure" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "chat_message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chat_message_place" UNIQUE("tenant_id","conversation_id","seq"),
	CONSTRAINT "chat_message_provider" UNIQUE("tenant_id","provider_id"),
	CONSTRAINT "chat_message_author" CHECK ("app"."chat_message"."author" in ('visitor', 'desk', 'note', 'system')),
	CONSTRAINT "chat_message_carriage" CHECK ("app"."chat_message"."carriage" in ('none', 'waiting', 'sent', 'delivered', 'read', 'failed', 'uncertain'))
);
--> statement-breakpoint
CREATE TABLE "app"."chat_setting" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'off' NOT NULL,
	"strangers" text DEFAULT 'welcome' NOT NULL,
	"origins" text[] NOT NULL,
	"hours" jsonb NOT NULL,
	"greeting_ro" text,
	"greeting_en" text,
	"secret_number" integer DEFAULT 1 NOT NULL,
	"whatsapp_phone" text,
	"whatsapp_number_id" text,
	"whatsapp_token" text,
	CONSTRAINT "chat_setting_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chat_setting_once" UNIQUE("tenant_id"),
	CONSTRAINT "chat_setting_state" CHECK ("app"."chat_setting"."state" in ('on', 'off')),
	CONSTRAINT "chat_setting_strangers" CHECK ("app"."chat_setting"."strangers" in ('welcome', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "app"."conversation" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"channel" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"identity" text NOT NULL,
	"external_id" text,
	"visitor_name" text,
	"visitor_email" text,
	"visitor_phone" text,
	"visitor_company" text,
	"visitor_cui" text,
	"visitor_plan" text,
	"language" text DEFAULT 'ro' NOT NULL,
	"page_url" text,
	"network_key" text,
	"client_id" uuid,
	"lead_id" uuid,
	"assignee_id" uuid,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"last_text" text DEFAULT '' NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"waiting_since" timestamp with time zone,
	"desk_read_seq" integer DEFAULT 0 NOT NULL,
	"visitor_read_seq" integer DEFAULT 0 NOT NULL,
	"free_until" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "conversation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "conversation_visitor" UNIQUE("tenant_id","channel","external_id"),
	CONSTRAINT "conversation_channel" CHECK ("app"."conversation"."channel" in ('site', 'app', 'portal', 'whatsapp')),
	CONSTRAINT "conversation_state" CHECK ("app"."conversation"."state" in ('open', 'closed', 'blocked')),
	CONSTRAINT "conversation_identity" CHECK ("app"."conversation"."identity" in ('anonymous', 'signed'))
);
--> statement-breakpoint
ALTER TABLE "app"."lead" DROP CONSTRAINT "lead_source";--> statement-breakpoint
ALTER TABLE "app"."invoice_balance" ADD COLUMN "reminded_rung" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."whatsapp_number" ADD CONSTRAINT "whatsapp_number_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chat_message" ADD CONSTRAINT "chat_message_conversation" FOREIGN KEY ("tenant_id","conversation_id") REFERENCES "app"."conversation"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chat_message" ADD CONSTRAINT "chat_message_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."conversation" ADD CONSTRAINT "conversation_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."conversation" ADD CONSTRAINT "conversation_lead" FOREIGN KEY ("tenant_id","lead_id") REFERENCES "app"."lead"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_message_of_file" ON "app"."chat_message" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "conversation_list" ON "app"."conversation" USING btree ("tenant_id","state","last_message_at","id");--> statement-breakpoint
CREATE INDEX "conversation_of_client" ON "app"."conversation" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "conversation_of_lead" ON "app"."conversation" USING btree ("tenant_id","lead_id");--> statement-breakpoint
CREATE INDEX "conversation_of_network" ON "app"."conversation" USING btree ("tenant_id","network_key","created_at");--> statement-breakpoint
ALTER TABLE "app"."lead" ADD CONSTRAINT "lead_source" CHECK ("app"."lead"."source" in ('email', 'phone', 'web', 'visit', 'referral', 'chat', 'other'));