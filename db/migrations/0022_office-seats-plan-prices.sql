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
CREATE TABLE "auth"."plan_price" (
	"months" smallint NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"net" bigint NOT NULL,
	CONSTRAINT "plan_price_months_valid_from_pk" PRIMARY KEY("months","valid_from"),
	CONSTRAINT "plan_price_months" CHECK ("auth"."plan_price"."months" in (1, 6, 12)),
	CONSTRAINT "plan_price_positive" CHECK ("auth"."plan_price"."net" > 0)
);
--> statement-breakpoint
INSERT INTO "auth"."plan_price" ("months", "valid_from", "net") VALUES (1, '2026-01-01T00:00:00+02:00', 7900), (6, '2026-01-01T00:00:00+02:00', 42900), (12, '2026-01-01T00:00:00+02:00', 79000);
