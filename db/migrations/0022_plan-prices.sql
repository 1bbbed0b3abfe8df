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
