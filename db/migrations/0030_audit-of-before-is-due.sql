-- Entries of before there was a chain are chained too; at this point the queue's table has no policy yet.
alter table app.audit_entry no force row level security;
--> statement-breakpoint
insert into queue.audit_due (tenant_id, entry_id, at) select tenant_id, id, at from app.audit_entry;
--> statement-breakpoint
alter table app.audit_entry force row level security;
