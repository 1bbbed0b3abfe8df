CREATE SCHEMA IF NOT EXISTS "law";
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
