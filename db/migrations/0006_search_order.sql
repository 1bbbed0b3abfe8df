-- A prefix is looked for as a range, which an index serves only in the order of bytes.
ALTER TABLE "app"."search_term" ALTER COLUMN "term" TYPE text COLLATE "C";
