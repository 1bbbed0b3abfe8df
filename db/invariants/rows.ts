import { sql } from 'drizzle-orm';

/** What was numbered: issued, annulled and reversed documents, proformas too. */
export const NUMBERED = sql`(select * from app.invoice where state <> 'draft')`;

/** Lines of fiscal documents. */
export const LINES = sql`(select l.*, i.currency from app.invoice_line l
  join app.invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id where i.state <> 'draft' and i.kind <> 'proforma')`;

/** The document that stands: the last revision of each invoice. */
export const LAST_REVISION = sql`(select distinct on (invoice_id) * from app.invoice_revision order by invoice_id, number desc)`;

/** Money that stands. */
export const STANDING = sql`p.state in ('recorded', 'succeeded')`;
