import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { auth, person, tenant } from './auth.ts';

/*
 * What the operator's console reads: figures that the worker leaves company by company, without anybody's personal data,
 * and who let the operator look inside.
 */
const instant = () => pg.timestamp({ withTimezone: true, mode: 'date' });
const count = () => pg.integer().notNull().default(0);
const tenantId = () =>
  pg
    .uuid()
    .$type<Id<'tenant'>>()
    .notNull()
    .references(() => tenant.id);
const personId = () => pg.uuid().$type<Id<'person'>>();

/** How a company stood when it was last asked, at night or on the operator's word. */
export const tenantHealth = auth.table('tenant_health', {
  tenantId: tenantId().primaryKey(),
  plan: pg.text({ enum: ['standard', 'premium'] }),
  planState: pg.text({ enum: ['trial', 'premium', 'standard'] }),
  planEndsAt: instant(),
  clients: count(),
  /** Invoices issued in the thirty days before. */
  invoices: count(),
  lastActAt: instant(),
  mailsFailed: count(),
  submissionsStuck: count(),
  /** Names of invariants that did not hold; the rows that broke them stay with the company. */
  broken: pg
    .text()
    .array()
    .notNull()
    .default(sql`'{}'`),
  /** When a worker last began to ask, and when it last had the answer. */
  takenAt: instant(),
  checkedAt: instant(),
});

/** Work that keeps failing, by workflow and what fails in it; gone once it succeeds. */
export const stuckWork = auth.table(
  'stuck_work',
  {
    workflowId: pg.text().notNull(),
    step: pg.text().notNull(),
    /** Null for what runs once for all companies. */
    tenantId: pg
      .uuid()
      .$type<Id<'tenant'>>()
      .references(() => tenant.id),
    attempts: pg.integer().notNull(),
    failure: pg.text().notNull(),
    firstAt: instant().notNull(),
    lastAt: instant().notNull(),
  },
  (t) => [pg.primaryKey({ columns: [t.workflowId, t.step] }), pg.index('stuck_work_of_tenant').on(t.tenantId)],
);

/** An order of Premium as the operator has to know it; the order itself is the buyer's row. */
export const planSale = auth.table(
  'plan_sale',
  {
    orderId: pg.uuid().$type<Id<'planOrder'>>().primaryKey(),
    tenantId: tenantId(),
    months: pg.smallint().notNull(),
    gross: pg.bigint({ mode: 'bigint' }).notNull(),
    way: pg.text({ enum: ['card', 'transfer'] }).notNull(),
    state: pg.text({ enum: ['open', 'paid', 'cancelled', 'expired'] }).notNull(),
    proformaRef: pg.uuid().$type<Id<'invoice'>>(),
    proformaNumber: pg.text(),
    invoiceRef: pg.uuid().$type<Id<'invoice'>>(),
    invoiceNumber: pg.text(),
    stuckAt: instant(),
    orderedAt: instant().notNull(),
  },
  (t) => [pg.index('plan_sale_list').on(t.state, t.orderedAt)],
);

/** A company's leave for the operator to look inside for some hours; its administrator gives it and takes it back. */
export const supportConsent = auth.table(
  'support_consent',
  {
    id: pg.uuid().$type<Id<'supportConsent'>>().primaryKey(),
    tenantId: tenantId(),
    givenById: personId()
      .notNull()
      .references(() => person.id),
    givenAt: instant().notNull(),
    until: instant().notNull(),
    note: pg.text().notNull().default(''),
    endedAt: instant(),
    endedById: personId().references(() => person.id),
  },
  (t) => [pg.index('support_consent_of_tenant').on(t.tenantId, t.givenAt)],
);
