CREATE SCHEMA IF NOT EXISTS "auth";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "inbox";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "law";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "queue";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "app";
--> statement-breakpoint
CREATE TABLE "app"."acceptance_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"report_id" uuid NOT NULL,
	"contracted_service_id" uuid NOT NULL,
	"work_order_id" uuid,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"contracted" bigint NOT NULL,
	"delivered" bigint NOT NULL,
	"accepted" bigint DEFAULT 0 NOT NULL,
	"invoiced" bigint DEFAULT 0 NOT NULL,
	"unit_price" bigint NOT NULL,
	"net" bigint NOT NULL,
	CONSTRAINT "acceptance_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."acceptance_report" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"contract_id" uuid,
	"series_id" uuid,
	"number" integer,
	"printed_number" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"report_date" date,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"place" text,
	"committee" text,
	"registration_number" text,
	"findings" text,
	"net" bigint NOT NULL,
	"sent_at" timestamp with time zone,
	"viewed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"answer_reason" text,
	"remedy_date" date,
	"reminded_at" timestamp with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	"file_id" uuid,
	CONSTRAINT "acceptance_report_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "acceptance_report_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "acceptance_report_state" CHECK ("app"."acceptance_report"."state" in ('draft', 'sent', 'viewed', 'accepted', 'accepted_with_objections', 'refused', 'accepted_tacitly'))
);
--> statement-breakpoint
CREATE TABLE "app"."addendum" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"contract_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"effective_date" date NOT NULL,
	"new_end_date" date,
	"changes" text NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" text,
	"sent_at" timestamp with time zone,
	"in_force_at" timestamp with time zone,
	CONSTRAINT "addendum_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "addendum_number" UNIQUE("tenant_id","contract_id","number"),
	CONSTRAINT "addendum_state" CHECK ("app"."addendum"."state" in ('draft', 'sent', 'partially_signed', 'in_force', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "app"."allocation" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"payment_id" uuid,
	"invoice_id" uuid NOT NULL,
	"against_invoice_id" uuid,
	"amount" bigint NOT NULL,
	"date" date NOT NULL,
	"reverses_id" uuid,
	"author_id" uuid,
	CONSTRAINT "allocation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "allocation_reversed_once" UNIQUE("tenant_id","reverses_id")
);
--> statement-breakpoint
CREATE TABLE "app"."attachment" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"message_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "attachment_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."attempt" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"submission_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"xml_sha256" text NOT NULL,
	"state" text NOT NULL,
	"upload_index" text,
	"answer_text" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "attempt_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "attempt_state" CHECK ("app"."attempt"."state" in ('sending', 'accepted', 'refused', 'unavailable', 'uncertain', 'found', 'not_found'))
);
--> statement-breakpoint
CREATE TABLE "app"."audit_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"verb" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"reason" text,
	"call_key" text,
	"subjects" jsonb NOT NULL,
	"request_id" text,
	"person_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "auth"."account_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"data" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "auth"."account_token" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"email" text NOT NULL,
	"person_id" uuid,
	"tenant_id" uuid,
	"roles" text[],
	"invited_by_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."api_token" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"scopes" text[] NOT NULL,
	"hint" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_token_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."inbound_address" (
	"local_part" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"away_until" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "membership_once" UNIQUE("tenant_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "auth"."person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text DEFAULT 'ro' NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"failed_logins" integer DEFAULT 0 NOT NULL,
	"retry_after" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tenant_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "auth"."stripe_account" (
	"account_id" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stripe_account_tenant" UNIQUE("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "auth"."tenant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cui" text NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."bank_account" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"iban" text NOT NULL,
	"bank_name" text NOT NULL,
	"purpose" text DEFAULT 'default' NOT NULL,
	CONSTRAINT "bank_account_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "bank_account_iban" UNIQUE("tenant_id","iban"),
	CONSTRAINT "bank_account_purpose" CHECK ("app"."bank_account"."purpose" in ('default', 'treasury', 'other'))
);
--> statement-breakpoint
CREATE TABLE "app"."client" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"cui" text,
	"vat_id" text,
	"cnp" text,
	"trade_register_number" text,
	"street" text,
	"city" text,
	"county" text,
	"postal_code" text,
	"country" char(2) DEFAULT 'RO' NOT NULL,
	"email" text,
	"phone" text,
	"iban" text,
	"representative_name" text,
	"representative_role" text,
	"vat_status" text DEFAULT 'unknown' NOT NULL,
	"cash_accounting" text DEFAULT 'unknown' NOT NULL,
	"affiliation" text DEFAULT 'independent' NOT NULL,
	"language" text DEFAULT 'ro' NOT NULL,
	"payment_days" integer,
	"responsible_id" uuid,
	"deputy_id" uuid,
	"register_checked_at" timestamp with time zone,
	"merged_into_id" uuid,
	"active_since" timestamp with time zone,
	CONSTRAINT "client_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "client_state" CHECK ("app"."client"."state" in ('potential', 'active', 'archived', 'merged')),
	CONSTRAINT "client_kind" CHECK ("app"."client"."kind" in ('company', 'institution', 'person', 'foreign'))
);
--> statement-breakpoint
CREATE TABLE "app"."company" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"cui" text NOT NULL,
	"name" text NOT NULL,
	"trade_register_number" text,
	"street" text NOT NULL,
	"city" text NOT NULL,
	"county" text NOT NULL,
	"postal_code" text,
	"country" char(2) DEFAULT 'RO' NOT NULL,
	"share_capital" bigint,
	"vat_regime" text NOT NULL,
	"cash_accounting_since" date,
	"email" text NOT NULL,
	"phone" text,
	"representative_name" text,
	"representative_role" text,
	"logo_file_id" uuid,
	"colour" text,
	"trade" text,
	"payment_days" integer DEFAULT 15 NOT NULL,
	"offer_days" integer DEFAULT 30 NOT NULL,
	"discount_limit" integer DEFAULT 10000 NOT NULL,
	"cash_from_persons" text DEFAULT 'cash_register' NOT NULL,
	"cash_exemption_basis" text,
	"correction_document" text DEFAULT 'storno' NOT NULL,
	"auto_upload_delay_minutes" integer DEFAULT 60 NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "company_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "company_once" UNIQUE("tenant_id"),
	CONSTRAINT "company_vat_regime" CHECK ("app"."company"."vat_regime" in ('registered', 'not_registered')),
	CONSTRAINT "company_cash_from_persons" CHECK ("app"."company"."cash_from_persons" in ('cash_register', 'exempt')),
	CONSTRAINT "company_correction_document" CHECK ("app"."company"."correction_document" in ('storno', 'credit_note'))
);
--> statement-breakpoint
CREATE TABLE "app"."contact" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"role" text,
	"email" text,
	"phone" text,
	CONSTRAINT "contact_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."contract_template" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"client_kind" text NOT NULL,
	"body" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "contract_template_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "contract_template_name" UNIQUE("tenant_id","name"),
	CONSTRAINT "contract_template_kind" CHECK ("app"."contract_template"."client_kind" in ('company', 'institution', 'person'))
);
--> statement-breakpoint
CREATE TABLE "app"."contract_version" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"contract_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" text,
	"file_id" uuid,
	"sealed_at" timestamp with time zone,
	CONSTRAINT "contract_version_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "contract_version_number" UNIQUE("tenant_id","contract_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."contract" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"series_id" uuid,
	"number" integer,
	"printed_number" text,
	"origin" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"current_version" integer DEFAULT 1 NOT NULL,
	"offer_id" uuid,
	"contract_date" date,
	"start_date" date NOT NULL,
	"end_date" date,
	"value" bigint NOT NULL,
	"payment_days" integer NOT NULL,
	"acceptance_gate" text NOT NULL,
	"tacit_acceptance_days" integer,
	"noticed_days" integer,
	"sent_at" timestamp with time zone,
	"in_force_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "contract_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "contract_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "contract_state" CHECK ("app"."contract"."state" in ('draft', 'sent', 'partially_signed', 'in_force', 'suspended', 'expired', 'terminated')),
	CONSTRAINT "contract_gate" CHECK ("app"."contract"."acceptance_gate" in ('required', 'optional', 'none'))
);
--> statement-breakpoint
CREATE TABLE "app"."contracted_service" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"site_id" uuid,
	"service_id" uuid,
	"contract_id" uuid,
	"origin" text NOT NULL,
	"origin_id" uuid,
	"position" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"unit_price" bigint NOT NULL,
	"discount" integer DEFAULT 0 NOT NULL,
	"vat_category" text NOT NULL,
	"vat_rate" integer NOT NULL,
	"exemption_reason" text,
	"price_basis" text DEFAULT 'per_unit' NOT NULL,
	"rhythm" text DEFAULT 'once' NOT NULL,
	"rhythm_weeks" integer,
	"start_date" date,
	"end_date" date,
	"state" text DEFAULT 'active' NOT NULL,
	"contracted" bigint NOT NULL,
	"delivered" bigint DEFAULT 0 NOT NULL,
	"accepted" bigint DEFAULT 0 NOT NULL,
	"invoiced" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "contracted_service_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "contracted_service_origin" UNIQUE("tenant_id","origin","origin_id"),
	CONSTRAINT "contracted_service_rhythm" CHECK ("app"."contracted_service"."rhythm" in ('once', 'on_call', 'weekly', 'every_n_weeks', 'monthly')),
	CONSTRAINT "contracted_service_price_basis" CHECK ("app"."contracted_service"."price_basis" in ('per_unit', 'per_visit', 'per_month')),
	CONSTRAINT "contracted_service_state" CHECK ("app"."contracted_service"."state" in ('active', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "app"."deal" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"title" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "deal_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "deal_state" CHECK ("app"."deal"."state" in ('open', 'won', 'lost', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "app"."delivery" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"template" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"data" jsonb NOT NULL,
	"link_id" uuid,
	"attachment_kind" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"provider_id" text,
	"sent_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "delivery_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "delivery_state" CHECK ("app"."delivery"."state" in ('waiting', 'sending', 'sent', 'delivered', 'opened', 'bounced', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "app"."entitlement" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"plan" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "entitlement_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "entitlement_once" UNIQUE("tenant_id"),
	CONSTRAINT "entitlement_plan" CHECK ("app"."entitlement"."plan" in ('standard', 'premium'))
);
--> statement-breakpoint
CREATE TABLE "app"."envelope" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"document_sha256" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	CONSTRAINT "envelope_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "envelope_subject" CHECK ("app"."envelope"."subject_kind" in ('contract', 'addendum', 'acceptance')),
	CONSTRAINT "envelope_state" CHECK ("app"."envelope"."state" in ('open', 'complete', 'refused', 'expired', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "app"."file" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	CONSTRAINT "file_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox"."webhook" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"received_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "webhook_event" UNIQUE("provider","event_id")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_balance" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"payable" bigint NOT NULL,
	"open" bigint NOT NULL,
	"due_date" date,
	"reminded_rung" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "invoice_balance_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"contracted_service_id" uuid,
	"acceptance_line_id" uuid,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"quantity" bigint NOT NULL,
	"unit_price" bigint NOT NULL,
	"discount" integer DEFAULT 0 NOT NULL,
	"vat_category" text NOT NULL,
	"vat_rate" integer NOT NULL,
	"exemption_code" text,
	"exemption_reason" text,
	"net" bigint NOT NULL,
	CONSTRAINT "invoice_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_revision" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"xml" text NOT NULL,
	"xml_sha256" text NOT NULL,
	"reason" text,
	"author_id" uuid,
	CONSTRAINT "invoice_revision_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_revision_number" UNIQUE("tenant_id","invoice_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"contract_id" uuid,
	"acceptance_report_id" uuid,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"series_id" uuid,
	"number" integer,
	"printed_number" text,
	"issue_date" date,
	"due_date" date,
	"tax_point_date" date,
	"period_start" date,
	"period_end" date,
	"exchange_rate" bigint,
	"exchange_date" date,
	"net" bigint DEFAULT 0 NOT NULL,
	"vat" bigint DEFAULT 0 NOT NULL,
	"gross" bigint DEFAULT 0 NOT NULL,
	"payable" bigint DEFAULT 0 NOT NULL,
	"vat_in_lei" bigint DEFAULT 0 NOT NULL,
	"card_payment" text DEFAULT 'not_offered' NOT NULL,
	"reverses_id" uuid,
	"note" text,
	"gate_reason" text,
	"gate_by_id" uuid,
	"issued_at" timestamp with time zone,
	"issued_by_id" uuid,
	"annulled_at" timestamp with time zone,
	"annul_reason" text,
	CONSTRAINT "invoice_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoice_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "invoice_numbered" CHECK (("app"."invoice"."state" = 'draft') = ("app"."invoice"."number" is null)),
	CONSTRAINT "invoice_kind" CHECK ("app"."invoice"."kind" in ('invoice', 'proforma', 'advance', 'final', 'storno')),
	CONSTRAINT "invoice_state" CHECK ("app"."invoice"."state" in ('draft', 'issued', 'annulled', 'reversed'))
);
--> statement-breakpoint
CREATE TABLE "law"."ceiling" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"ended_by" text,
	"source" text NOT NULL,
	"note" text,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	CONSTRAINT "ceiling_key_valid_from_pk" PRIMARY KEY("key","valid_from"),
	CONSTRAINT "ceiling_period" CHECK ("law"."ceiling"."valid_to" is null or "law"."ceiling"."valid_to" > "law"."ceiling"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "law"."doubt" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"ended_by" text,
	"source" text NOT NULL,
	"note" text,
	"question" text NOT NULL,
	"choice" text NOT NULL,
	"choices" text[] NOT NULL,
	CONSTRAINT "doubt_key_valid_from_pk" PRIMARY KEY("key","valid_from"),
	CONSTRAINT "doubt_period" CHECK ("law"."doubt"."valid_to" is null or "law"."doubt"."valid_to" > "law"."doubt"."valid_from"),
	CONSTRAINT "doubt_choice" CHECK ("law"."doubt"."choice" = any("law"."doubt"."choices"))
);
--> statement-breakpoint
CREATE TABLE "law"."exchange_rate" (
	"currency" char(3) NOT NULL,
	"date" date NOT NULL,
	"rate" bigint NOT NULL,
	"multiplier" integer DEFAULT 1 NOT NULL,
	"source" text NOT NULL,
	"note" text,
	CONSTRAINT "exchange_rate_currency_date_pk" PRIMARY KEY("currency","date"),
	CONSTRAINT "exchange_rate_positive" CHECK ("law"."exchange_rate"."rate" > 0 and "law"."exchange_rate"."multiplier" > 0)
);
--> statement-breakpoint
CREATE TABLE "law"."holiday" (
	"date" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "law"."mention" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"ended_by" text,
	"source" text NOT NULL,
	"note" text,
	"ro" text NOT NULL,
	"en" text NOT NULL,
	"category" text,
	"exemption_code" text,
	CONSTRAINT "mention_key_valid_from_pk" PRIMARY KEY("key","valid_from"),
	CONSTRAINT "mention_period" CHECK ("law"."mention"."valid_to" is null or "law"."mention"."valid_to" > "law"."mention"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "law"."term" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"ended_by" text,
	"source" text NOT NULL,
	"note" text,
	"count" integer NOT NULL,
	"unit" text NOT NULL,
	CONSTRAINT "term_key_valid_from_pk" PRIMARY KEY("key","valid_from"),
	CONSTRAINT "term_period" CHECK ("law"."term"."valid_to" is null or "law"."term"."valid_to" > "law"."term"."valid_from"),
	CONSTRAINT "term_unit" CHECK ("law"."term"."unit" in ('hour', 'calendar_day', 'working_day', 'day_of_next_month', 'month', 'year'))
);
--> statement-breakpoint
CREATE TABLE "law"."vat_rate" (
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"ended_by" text,
	"source" text NOT NULL,
	"note" text,
	"rate" integer NOT NULL,
	CONSTRAINT "vat_rate_key_valid_from_pk" PRIMARY KEY("key","valid_from"),
	CONSTRAINT "vat_rate_period" CHECK ("law"."vat_rate"."valid_to" is null or "law"."vat_rate"."valid_to" > "law"."vat_rate"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "app"."lead" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"source" text NOT NULL,
	"wants" text NOT NULL,
	"thread_id" uuid,
	"assignee_id" uuid,
	"contacted_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"lost_reason" text,
	CONSTRAINT "lead_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "lead_thread" UNIQUE("tenant_id","thread_id"),
	CONSTRAINT "lead_state" CHECK ("app"."lead"."state" in ('new', 'contacted', 'qualified', 'converted', 'lost', 'spam')),
	CONSTRAINT "lead_source" CHECK ("app"."lead"."source" in ('email', 'phone', 'web', 'visit', 'referral', 'other'))
);
--> statement-breakpoint
CREATE TABLE "app"."link" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_version" integer DEFAULT 1 NOT NULL,
	"recipient" text,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"first_opened_at" timestamp with time zone,
	CONSTRAINT "link_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "link_purpose" CHECK ("app"."link"."purpose" in ('offer', 'contract', 'addendum', 'acceptance', 'invoice'))
);
--> statement-breakpoint
CREATE TABLE "app"."message" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"thread_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"provider_id" text NOT NULL,
	"message_id" text,
	"in_reply_to" text,
	"from_address" text NOT NULL,
	"from_name" text,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text,
	"raw_file_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "message_provider" UNIQUE("tenant_id","provider_id"),
	CONSTRAINT "message_direction" CHECK ("app"."message"."direction" in ('in', 'out'))
);
--> statement-breakpoint
CREATE TABLE "app"."objection" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"report_id" uuid NOT NULL,
	"line_id" uuid,
	"text" text NOT NULL,
	"term_date" date,
	"remedied_at" timestamp with time zone,
	CONSTRAINT "objection_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."offer_line" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"offer_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"service_id" uuid,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"quantity" bigint NOT NULL,
	"unit_price" bigint NOT NULL,
	"discount" integer DEFAULT 0 NOT NULL,
	"vat_category" text NOT NULL,
	"vat_rate" integer NOT NULL,
	"exemption_reason" text,
	"price_basis" text DEFAULT 'per_unit' NOT NULL,
	"rhythm" text DEFAULT 'once' NOT NULL,
	"net" bigint NOT NULL,
	CONSTRAINT "offer_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."offer_version" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"offer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"subject" text NOT NULL,
	"intro" text,
	"terms" text,
	"valid_until" date NOT NULL,
	"net" bigint NOT NULL,
	"vat" bigint NOT NULL,
	"gross" bigint NOT NULL,
	"frozen_at" timestamp with time zone,
	CONSTRAINT "offer_version_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "offer_version_number" UNIQUE("tenant_id","offer_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."offer" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"series_id" uuid,
	"number" integer,
	"printed_number" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"current_version" integer DEFAULT 1 NOT NULL,
	"approval" text DEFAULT 'not_needed' NOT NULL,
	"approved_by_id" uuid,
	"issue_date" date,
	"valid_until" date NOT NULL,
	"gross" bigint NOT NULL,
	"sent_at" timestamp with time zone,
	"viewed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"answer_way" text,
	"decline_reason" text,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "offer_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "offer_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "offer_state" CHECK ("app"."offer"."state" in ('draft', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "app"."payment" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"client_id" uuid NOT NULL,
	"method" text NOT NULL,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"unallocated" bigint DEFAULT 0 NOT NULL,
	"paid_date" date NOT NULL,
	"order_number" text,
	"reference" text,
	"fiscal_receipt" text,
	"effect_key" text,
	"checkout_id" text,
	"account_id" text,
	"invoice_id" uuid,
	"recorded_by_id" uuid,
	"reversed_at" timestamp with time zone,
	"reversal_reason" text,
	CONSTRAINT "payment_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "payment_effect" UNIQUE("tenant_id","effect_key"),
	CONSTRAINT "payment_method" CHECK ("app"."payment"."method" in ('bank', 'cash', 'card', 'compensation')),
	CONSTRAINT "payment_state" CHECK ("app"."payment"."state" in ('recorded', 'reversed', 'started', 'succeeded', 'failed', 'refunded', 'disputed'))
);
--> statement-breakpoint
CREATE TABLE "queue"."heartbeat" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue"."lane" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"workflow_id" text NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"relayed_seq" bigint DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "lane_tenant_id_workflow_id_pk" PRIMARY KEY("tenant_id","workflow_id")
);
--> statement-breakpoint
CREATE TABLE "queue"."outbox" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"workflow_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "outbox_tenant_id_workflow_id_seq_pk" PRIMARY KEY("tenant_id","workflow_id","seq")
);
--> statement-breakpoint
CREATE TABLE "app"."receipt" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"payment_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"printed_number" text NOT NULL,
	"receipt_date" date NOT NULL,
	"amount" bigint NOT NULL,
	"document" jsonb NOT NULL,
	"state" text DEFAULT 'issued' NOT NULL,
	"annulled_at" timestamp with time zone,
	"annul_reason" text,
	CONSTRAINT "receipt_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "receipt_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "receipt_of_payment" UNIQUE("tenant_id","payment_id"),
	CONSTRAINT "receipt_state" CHECK ("app"."receipt"."state" in ('issued', 'annulled'))
);
--> statement-breakpoint
CREATE TABLE "app"."search_term" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"term" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "search_term_tenant_id_term_subject_kind_subject_id_pk" PRIMARY KEY("tenant_id","term","subject_kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "app"."series" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"kind" text NOT NULL,
	"prefix" text NOT NULL,
	"starts_at" integer DEFAULT 1 NOT NULL,
	"last" integer NOT NULL,
	"last_date" date,
	"state" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "series_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "series_prefix" UNIQUE("tenant_id","kind","prefix"),
	CONSTRAINT "series_kind" CHECK ("app"."series"."kind" in ('offer', 'contract', 'addendum', 'acceptance', 'invoice', 'proforma', 'receipt')),
	CONSTRAINT "series_state" CHECK ("app"."series"."state" in ('active', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "app"."service" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"currency" char(3) DEFAULT 'RON' NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"unit_price" bigint,
	"vat_category" text NOT NULL,
	"vat_rate" integer NOT NULL,
	"exemption_reason" text,
	"cpv" text,
	"state" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "service_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "service_state" CHECK ("app"."service"."state" in ('active', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "app"."signature" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"envelope_id" uuid NOT NULL,
	"party" text NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"method" text,
	"signer_name" text,
	"signer_role" text,
	"signer_email" text,
	"drawing" text,
	"consent" text,
	"address" text,
	"user_agent" text,
	"document_sha256" text,
	"recorded_by_id" uuid,
	"recorded_way" text,
	"registration_number" text,
	"file_id" uuid,
	"reason" text,
	"at" timestamp with time zone,
	CONSTRAINT "signature_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "signature_party" UNIQUE("tenant_id","envelope_id","party"),
	CONSTRAINT "signature_state" CHECK ("app"."signature"."state" in ('waiting', 'signed', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "app"."site" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"street" text,
	"city" text,
	"county" text,
	"contact_name" text,
	"contact_phone" text,
	"access_notes" text,
	CONSTRAINT "site_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."spv_connection" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"access_token" text NOT NULL,
	"refresh_token" text NOT NULL,
	"access_expires_at" timestamp with time zone NOT NULL,
	"refresh_expires_at" timestamp with time zone NOT NULL,
	"connected_by_id" uuid,
	"failure" text,
	"last_answer_at" timestamp with time zone,
	"away_since" timestamp with time zone,
	CONSTRAINT "spv_connection_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "spv_connection_once" UNIQUE("tenant_id"),
	CONSTRAINT "spv_connection_state" CHECK ("app"."spv_connection"."state" in ('connected', 'expired', 'refused', 'disconnected'))
);
--> statement-breakpoint
CREATE TABLE "app"."submission" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"state" text NOT NULL,
	"exclusion" text,
	"deadline_date" date NOT NULL,
	"release_at" timestamp with time zone,
	"next_check_at" timestamp with time zone,
	"upload_index" text,
	"download_id" text,
	"accepted_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"answer_text" text,
	"archive_file_id" uuid,
	"warned_days" integer,
	CONSTRAINT "submission_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "submission_of_invoice" UNIQUE("tenant_id","invoice_id"),
	CONSTRAINT "submission_index" UNIQUE("tenant_id","upload_index"),
	CONSTRAINT "submission_state" CHECK ("app"."submission"."state" in ('not_applicable', 'waiting', 'sending', 'accepted', 'processing', 'validated', 'rejected', 'uncertain', 'unsent'))
);
--> statement-breakpoint
CREATE TABLE "app"."subscription" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"noticed_days" integer,
	CONSTRAINT "subscription_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "subscription_once" UNIQUE("tenant_id"),
	CONSTRAINT "subscription_state" CHECK ("app"."subscription"."state" in ('trial', 'premium', 'standard'))
);
--> statement-breakpoint
CREATE TABLE "app"."task" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"place" text,
	"due_date" date,
	"assignee_id" uuid,
	"author_id" uuid,
	"done_at" timestamp with time zone,
	CONSTRAINT "task_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "task_kind" CHECK ("app"."task"."kind" in ('note', 'call', 'visit', 'task'))
);
--> statement-breakpoint
CREATE TABLE "app"."thread" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid,
	"subject" text NOT NULL,
	"from_name" text,
	"from_address" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"recognised_cui" text,
	"recognised_name" text,
	"recognised_phone" text,
	CONSTRAINT "thread_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "thread_state" CHECK ("app"."thread"."state" in ('open', 'done', 'spam'))
);
--> statement-breakpoint
CREATE TABLE "app"."timeline_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid,
	"type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"facts" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "timeline_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."verb_call" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"verb" text NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"output" jsonb,
	CONSTRAINT "verb_call_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "verb_call_key" UNIQUE("tenant_id","verb","key")
);
--> statement-breakpoint
CREATE TABLE "app"."work_entry" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"hours" bigint,
	"file_id" uuid,
	"author_id" uuid,
	"done_at" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "work_entry_kind" CHECK ("app"."work_entry"."kind" in ('note', 'photo', 'hours', 'check', 'extra_work'))
);
--> statement-breakpoint
CREATE TABLE "app"."work_order" (
	"tenant_id" uuid DEFAULT app.tid() NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.as_of() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"client_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"contracted_service_id" uuid NOT NULL,
	"site_id" uuid,
	"state" text DEFAULT 'planned' NOT NULL,
	"title" text NOT NULL,
	"instructions" text,
	"planned_date" date NOT NULL,
	"planned_time" text,
	"assignee_id" uuid,
	"planned" bigint NOT NULL,
	"delivered" bigint DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"done_by_id" uuid,
	"blocked_reason" text,
	"objection_id" uuid,
	CONSTRAINT "work_order_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "work_order_state" CHECK ("app"."work_order"."state" in ('planned', 'started', 'done', 'confirmed', 'blocked'))
);
--> statement-breakpoint
ALTER TABLE "app"."acceptance_line" ADD CONSTRAINT "acceptance_line_report" FOREIGN KEY ("tenant_id","report_id") REFERENCES "app"."acceptance_report"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."acceptance_line" ADD CONSTRAINT "acceptance_line_service" FOREIGN KEY ("tenant_id","contracted_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."acceptance_report" ADD CONSTRAINT "acceptance_report_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."acceptance_report" ADD CONSTRAINT "acceptance_report_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."acceptance_report" ADD CONSTRAINT "acceptance_report_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."addendum" ADD CONSTRAINT "addendum_contract" FOREIGN KEY ("tenant_id","contract_id") REFERENCES "app"."contract"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."allocation" ADD CONSTRAINT "allocation_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."allocation" ADD CONSTRAINT "allocation_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."allocation" ADD CONSTRAINT "allocation_against" FOREIGN KEY ("tenant_id","against_invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."allocation" ADD CONSTRAINT "allocation_reverses" FOREIGN KEY ("tenant_id","reverses_id") REFERENCES "app"."allocation"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."attachment" ADD CONSTRAINT "attachment_message" FOREIGN KEY ("tenant_id","message_id") REFERENCES "app"."message"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."attachment" ADD CONSTRAINT "attachment_file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "app"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."attempt" ADD CONSTRAINT "attempt_submission" FOREIGN KEY ("tenant_id","submission_id") REFERENCES "app"."submission"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account_token" ADD CONSTRAINT "account_token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account_token" ADD CONSTRAINT "account_token_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account_token" ADD CONSTRAINT "account_token_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."api_token" ADD CONSTRAINT "api_token_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."api_token" ADD CONSTRAINT "api_token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."inbound_address" ADD CONSTRAINT "inbound_address_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."membership" ADD CONSTRAINT "membership_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."stripe_account" ADD CONSTRAINT "stripe_account_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."client" ADD CONSTRAINT "client_merged_into" FOREIGN KEY ("tenant_id","merged_into_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contact" ADD CONSTRAINT "contact_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contract_version" ADD CONSTRAINT "contract_version_contract" FOREIGN KEY ("tenant_id","contract_id") REFERENCES "app"."contract"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD CONSTRAINT "contract_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD CONSTRAINT "contract_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contract" ADD CONSTRAINT "contract_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contracted_service" ADD CONSTRAINT "contracted_service_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contracted_service" ADD CONSTRAINT "contracted_service_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contracted_service" ADD CONSTRAINT "contracted_service_site" FOREIGN KEY ("tenant_id","site_id") REFERENCES "app"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."deal" ADD CONSTRAINT "deal_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."delivery" ADD CONSTRAINT "delivery_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."envelope" ADD CONSTRAINT "envelope_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_balance" ADD CONSTRAINT "invoice_balance_invoice" FOREIGN KEY ("tenant_id","id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD CONSTRAINT "invoice_line_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_line" ADD CONSTRAINT "invoice_line_service" FOREIGN KEY ("tenant_id","contracted_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_revision" ADD CONSTRAINT "invoice_revision_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice" ADD CONSTRAINT "invoice_reverses" FOREIGN KEY ("tenant_id","reverses_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lead" ADD CONSTRAINT "lead_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lead" ADD CONSTRAINT "lead_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."link" ADD CONSTRAINT "link_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."message" ADD CONSTRAINT "message_thread" FOREIGN KEY ("tenant_id","thread_id") REFERENCES "app"."thread"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."objection" ADD CONSTRAINT "objection_report" FOREIGN KEY ("tenant_id","report_id") REFERENCES "app"."acceptance_report"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer_line" ADD CONSTRAINT "offer_line_version" FOREIGN KEY ("tenant_id","offer_version_id") REFERENCES "app"."offer_version"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer_line" ADD CONSTRAINT "offer_line_service" FOREIGN KEY ("tenant_id","service_id") REFERENCES "app"."service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer_version" ADD CONSTRAINT "offer_version_offer" FOREIGN KEY ("tenant_id","offer_id") REFERENCES "app"."offer"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD CONSTRAINT "offer_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD CONSTRAINT "offer_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."offer" ADD CONSTRAINT "offer_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment" ADD CONSTRAINT "payment_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."receipt" ADD CONSTRAINT "receipt_payment" FOREIGN KEY ("tenant_id","payment_id") REFERENCES "app"."payment"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."receipt" ADD CONSTRAINT "receipt_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."signature" ADD CONSTRAINT "signature_envelope" FOREIGN KEY ("tenant_id","envelope_id") REFERENCES "app"."envelope"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."site" ADD CONSTRAINT "site_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."submission" ADD CONSTRAINT "submission_invoice" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."task" ADD CONSTRAINT "task_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."thread" ADD CONSTRAINT "thread_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."timeline_entry" ADD CONSTRAINT "timeline_entry_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_entry" ADD CONSTRAINT "work_entry_order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "app"."work_order"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_client" FOREIGN KEY ("tenant_id","client_id") REFERENCES "app"."client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_deal" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "app"."deal"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_service" FOREIGN KEY ("tenant_id","contracted_service_id") REFERENCES "app"."contracted_service"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."work_order" ADD CONSTRAINT "work_order_site" FOREIGN KEY ("tenant_id","site_id") REFERENCES "app"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptance_line_of_report" ON "app"."acceptance_line" USING btree ("tenant_id","report_id","position");--> statement-breakpoint
CREATE INDEX "acceptance_line_of_service" ON "app"."acceptance_line" USING btree ("tenant_id","contracted_service_id");--> statement-breakpoint
CREATE INDEX "acceptance_report_list" ON "app"."acceptance_report" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "acceptance_report_of_client" ON "app"."acceptance_report" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "allocation_of_invoice" ON "app"."allocation" USING btree ("tenant_id","invoice_id","id");--> statement-breakpoint
CREATE INDEX "allocation_of_payment" ON "app"."allocation" USING btree ("tenant_id","payment_id");--> statement-breakpoint
CREATE INDEX "attachment_of_message" ON "app"."attachment" USING btree ("tenant_id","message_id");--> statement-breakpoint
CREATE INDEX "attempt_of_submission" ON "app"."attempt" USING btree ("tenant_id","submission_id","started_at");--> statement-breakpoint
CREATE INDEX "audit_entry_list" ON "app"."audit_entry" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "account_mail_waiting" ON "auth"."account_mail" USING btree ("due_at") WHERE "auth"."account_mail"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "account_token_of_tenant" ON "auth"."account_token" USING btree ("tenant_id","purpose");--> statement-breakpoint
CREATE INDEX "api_token_of_tenant" ON "auth"."api_token" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "membership_of_person" ON "auth"."membership" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_of_person" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_cui" ON "auth"."tenant" USING btree ("cui") WHERE "auth"."tenant"."state" = 'active';--> statement-breakpoint
CREATE INDEX "client_list" ON "app"."client" USING btree ("tenant_id","state","name","id");--> statement-breakpoint
CREATE INDEX "client_cui" ON "app"."client" USING btree ("tenant_id","cui");--> statement-breakpoint
CREATE INDEX "client_email" ON "app"."client" USING btree ("tenant_id","email");--> statement-breakpoint
CREATE INDEX "contact_of_client" ON "app"."contact" USING btree ("tenant_id","client_id","position");--> statement-breakpoint
CREATE INDEX "contact_email" ON "app"."contact" USING btree ("tenant_id","email");--> statement-breakpoint
CREATE INDEX "contract_list" ON "app"."contract" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contract_of_client" ON "app"."contract" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "contract_end" ON "app"."contract" USING btree ("tenant_id","end_date");--> statement-breakpoint
CREATE INDEX "contracted_service_of_client" ON "app"."contracted_service" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "deal_of_client" ON "app"."deal" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "delivery_of_subject" ON "app"."delivery" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "delivery_provider" ON "app"."delivery" USING btree ("tenant_id","provider_id");--> statement-breakpoint
CREATE INDEX "delivery_waiting" ON "app"."delivery" USING btree ("tenant_id","client_id","due_at");--> statement-breakpoint
CREATE INDEX "envelope_of_subject" ON "app"."envelope" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "envelope_of_client" ON "app"."envelope" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "file_hash" ON "app"."file" USING btree ("tenant_id","sha256");--> statement-breakpoint
CREATE INDEX "webhook_waiting" ON "inbox"."webhook" USING btree ("due_at") WHERE "inbox"."webhook"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "invoice_balance_open" ON "app"."invoice_balance" USING btree ("tenant_id","due_date","id") WHERE "app"."invoice_balance"."open" <> 0;--> statement-breakpoint
CREATE INDEX "invoice_balance_of_client" ON "app"."invoice_balance" USING btree ("tenant_id","client_id") WHERE "app"."invoice_balance"."open" <> 0;--> statement-breakpoint
CREATE INDEX "invoice_line_of_invoice" ON "app"."invoice_line" USING btree ("tenant_id","invoice_id","position");--> statement-breakpoint
CREATE INDEX "invoice_line_of_service" ON "app"."invoice_line" USING btree ("tenant_id","contracted_service_id");--> statement-breakpoint
CREATE INDEX "invoice_list" ON "app"."invoice" USING btree ("tenant_id","issue_date","id");--> statement-breakpoint
CREATE INDEX "invoice_drafts" ON "app"."invoice" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE INDEX "invoice_of_client" ON "app"."invoice" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "invoice_reversed_by" ON "app"."invoice" USING btree ("tenant_id","reverses_id");--> statement-breakpoint
CREATE INDEX "lead_list" ON "app"."lead" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_of_client" ON "app"."lead" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "link_of_subject" ON "app"."link" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "message_of_thread" ON "app"."message" USING btree ("tenant_id","thread_id","at","id");--> statement-breakpoint
CREATE INDEX "message_header" ON "app"."message" USING btree ("tenant_id","message_id");--> statement-breakpoint
CREATE INDEX "objection_of_report" ON "app"."objection" USING btree ("tenant_id","report_id");--> statement-breakpoint
CREATE INDEX "offer_line_of_version" ON "app"."offer_line" USING btree ("tenant_id","offer_version_id","position");--> statement-breakpoint
CREATE INDEX "offer_line_of_service" ON "app"."offer_line" USING btree ("tenant_id","service_id");--> statement-breakpoint
CREATE INDEX "offer_list" ON "app"."offer" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "offer_of_client" ON "app"."offer" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "payment_list" ON "app"."payment" USING btree ("tenant_id","paid_date","id");--> statement-breakpoint
CREATE INDEX "payment_of_client" ON "app"."payment" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "payment_checkout" ON "app"."payment" USING btree ("tenant_id","checkout_id");--> statement-breakpoint
CREATE INDEX "lane_waiting" ON "queue"."lane" USING btree ("retry_at") WHERE "queue"."lane"."seq" > "queue"."lane"."relayed_seq";--> statement-breakpoint
CREATE INDEX "receipt_cash_day" ON "app"."receipt" USING btree ("tenant_id","client_id","receipt_date");--> statement-breakpoint
CREATE INDEX "receipt_list" ON "app"."receipt" USING btree ("tenant_id","receipt_date","id");--> statement-breakpoint
CREATE INDEX "search_term_of_subject" ON "app"."search_term" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "service_list" ON "app"."service" USING btree ("tenant_id","state","name","id");--> statement-breakpoint
CREATE INDEX "site_of_client" ON "app"."site" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "submission_list" ON "app"."submission" USING btree ("tenant_id","state","deadline_date","id");--> statement-breakpoint
CREATE INDEX "task_of_client" ON "app"."task" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "task_open" ON "app"."task" USING btree ("tenant_id","assignee_id","due_date");--> statement-breakpoint
CREATE INDEX "thread_list" ON "app"."thread" USING btree ("tenant_id","state","last_message_at","id");--> statement-breakpoint
CREATE INDEX "thread_of_client" ON "app"."thread" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "timeline_entry_of_client" ON "app"."timeline_entry" USING btree ("tenant_id","client_id","at","id");--> statement-breakpoint
CREATE INDEX "work_entry_of_order" ON "app"."work_entry" USING btree ("tenant_id","work_order_id","at","id");--> statement-breakpoint
CREATE INDEX "work_order_schedule" ON "app"."work_order" USING btree ("tenant_id","planned_date","id");--> statement-breakpoint
CREATE INDEX "work_order_of_client" ON "app"."work_order" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "work_order_of_service" ON "app"."work_order" USING btree ("tenant_id","contracted_service_id");