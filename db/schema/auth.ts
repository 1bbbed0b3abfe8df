import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import type { Id } from '#domain/kernel/pure/ids.ts';

/** What is known before a tenant is: who may log in, and which company is whose. Reached as `crm_auth` only. */
export const auth = pg.pgSchema('auth');

const instant = () => pg.timestamp({ withTimezone: true, mode: 'date' });
const idOf = <Kind extends string>() => pg.uuid().$type<Id<Kind>>();

export const tenant = auth.table(
  'tenant',
  {
    id: idOf<'tenant'>().primaryKey(),
    cui: pg.text().notNull(),
    name: pg.text().notNull(),
    state: pg
      .text({ enum: ['active', 'closed', 'copy'] })
      .notNull()
      .default('active'),
    /** Of a closed company: until then the law wants its papers kept. */
    retainUntil: pg.date({ mode: 'string' }),
    /** Whether everybody who works in the company signs in with two factors. */
    secondFactor: pg
      .text({ enum: ['optional', 'required'] })
      .notNull()
      .default('optional'),
    createdAt: instant().notNull(),
  },
  (t) => [
    pg
      .uniqueIndex('tenant_cui')
      .on(t.cui)
      .where(sql`${t.state} = 'active'`),
  ],
);

export const person = auth.table('person', {
  id: idOf<'person'>().primaryKey(),
  email: pg.text().notNull().unique('person_email'),
  name: pg.text().notNull(),
  passwordHash: pg.text(),
  locale: pg
    .text({ enum: ['ro', 'en'] })
    .notNull()
    .default('ro'),
  emailConfirmedAt: instant(),
  failedLogins: pg.integer().notNull().default(0),
  retryAfter: instant(),
  createdAt: instant().notNull(),
});

export const session = auth.table(
  'session',
  {
    id: pg.text().primaryKey(),
    userId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    expiresAt: instant().notNull(),
    tenantId: idOf<'tenant'>().references(() => tenant.id),
    createdAt: instant().notNull().defaultNow(),
    userAgent: pg.text(),
    /** Where it was last used from, and when. */
    address: pg.text(),
    lastSeenAt: instant().notNull().defaultNow(),
    /** When the person last proved with a password, a code or a passkey to be there. */
    provedAt: instant().notNull().defaultNow(),
    strength: pg
      .text({ enum: ['password', 'two_factors', 'shared'] })
      .notNull()
      .default('password'),
    /** The consent by which an operator looks at a company in this session; null while nobody does. */
    lookingId: idOf<'supportConsent'>(),
  },
  (t) => [pg.index('session_of_person').on(t.userId)],
);

/** Browsers in which a person has signed in before, by the hash of a cookie of theirs. */
export const knownDevice = auth.table(
  'known_device',
  {
    personId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    hash: pg.text().notNull(),
    lastSeenAt: instant().notNull(),
  },
  (t) => [pg.primaryKey({ columns: [t.personId, t.hash] })],
);

/** The shared secret of a person's codes, sealed; without `confirmedAt` it waits for its first code. */
export const codeGenerator = auth.table('code_generator', {
  personId: idOf<'person'>()
    .primaryKey()
    .references(() => person.id),
  secret: pg.text().notNull(),
  confirmedAt: instant(),
  /** The newest time step of which a code was taken: none is taken twice. */
  lastStep: pg.integer(),
  createdAt: instant().notNull(),
});

export const recoveryCode = auth.table(
  'recovery_code',
  {
    personId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    hash: pg.text().notNull(),
    usedAt: instant(),
  },
  (t) => [pg.primaryKey({ columns: [t.personId, t.hash] })],
);

export const passkey = auth.table(
  'passkey',
  {
    id: idOf<'passkey'>().primaryKey(),
    personId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    credentialId: pg.text().notNull().unique('passkey_credential'),
    /** SubjectPublicKeyInfo, base64url. */
    publicKey: pg.text().notNull(),
    counter: pg.bigint({ mode: 'number' }).notNull(),
    name: pg.text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  (t) => [pg.index('passkey_of_person').on(t.personId)],
);

/** Single-use secrets of minutes, by their hash: what a passkey signs, and a log-in between its two steps. */
export const challenge = auth.table(
  'challenge',
  {
    hash: pg.text().primaryKey(),
    purpose: pg.text({ enum: ['passkey', 'second_step'] }).notNull(),
    personId: idOf<'person'>().references(() => person.id),
    expiresAt: instant().notNull(),
  },
  (t) => [pg.index('challenge_expiry').on(t.expiresAt)],
);

/** How often something failed lately, by the keyed hash of what it was tried with: an address, an account, a browser. */
export const attempt = auth.table(
  'attempt',
  {
    key: pg.text().primaryKey(),
    failures: pg.integer().notNull(),
    retryAfter: instant(),
    lastAt: instant().notNull(),
  },
  (t) => [pg.index('attempt_last').on(t.lastAt)],
);

export const membership = auth.table(
  'membership',
  {
    id: idOf<'membership'>().primaryKey(),
    tenantId: idOf<'tenant'>()
      .notNull()
      .references(() => tenant.id),
    personId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    roles: pg.text().array().notNull(),
    state: pg
      .text({ enum: ['active', 'suspended', 'removed'] })
      .notNull()
      .default('active'),
    awayFrom: pg.date({ mode: 'string' }),
    awayUntil: pg.date({ mode: 'string' }),
    createdAt: instant().notNull(),
  },
  (t) => [pg.unique('membership_once').on(t.tenantId, t.personId), pg.index('membership_of_person').on(t.personId)],
);

/** Who asks to be let into a company that is here already; its administrators answer. */
export const accessRequest = auth.table(
  'access_request',
  {
    id: idOf<'accessRequest'>().primaryKey(),
    tenantId: idOf<'tenant'>()
      .notNull()
      .references(() => tenant.id),
    email: pg.text().notNull(),
    createdAt: instant().notNull(),
    answer: pg.text({ enum: ['accepted', 'refused'] }),
    answeredAt: instant(),
    answeredById: idOf<'person'>().references(() => person.id),
  },
  (t) => [
    pg
      .uniqueIndex('access_request_open')
      .on(t.tenantId, t.email)
      .where(sql`${t.answer} is null`),
  ],
);

/** Single-use secrets by their hash: e-mail confirmation and change, password reset, invitation, a lost second factor. */
export const accountToken = auth.table(
  'account_token',
  {
    hash: pg.text().primaryKey(),
    purpose: pg
      .text({ enum: ['confirm_email', 'change_email', 'reset_password', 'invitation', 'lost_factor'] })
      .notNull(),
    email: pg.text().notNull(),
    personId: idOf<'person'>().references(() => person.id),
    tenantId: idOf<'tenant'>().references(() => tenant.id),
    roles: pg.text().array(),
    invitedById: idOf<'person'>().references(() => person.id),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [pg.index('account_token_of_tenant').on(t.tenantId, t.purpose)],
);

export const apiToken = auth.table(
  'api_token',
  {
    id: idOf<'apiToken'>().primaryKey(),
    hash: pg.text().notNull().unique('api_token_hash'),
    tenantId: idOf<'tenant'>()
      .notNull()
      .references(() => tenant.id),
    personId: idOf<'person'>()
      .notNull()
      .references(() => person.id),
    name: pg.text().notNull(),
    role: pg.text().notNull(),
    scopes: pg.text().array().notNull(),
    hint: pg.text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [pg.index('api_token_of_tenant').on(t.tenantId)],
);

export const inboundAddress = auth.table('inbound_address', {
  localPart: pg.text().primaryKey(),
  tenantId: idOf<'tenant'>()
    .notNull()
    .references(() => tenant.id),
});

/** A company has one account in use; one that was replaced stays known, for payments that were begun on it. */
export const stripeAccount = auth.table(
  'stripe_account',
  {
    accountId: pg.text().primaryKey(),
    tenantId: idOf<'tenant'>()
      .notNull()
      .references(() => tenant.id),
    state: pg.text({ enum: ['connecting', 'ready', 'disconnected', 'replaced'] }).notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    pg
      .uniqueIndex('stripe_account_in_use')
      .on(t.tenantId)
      .where(sql`${t.state} <> 'replaced'`),
  ],
);

/** Whose a WhatsApp number is, by WhatsApp's own id of it. */
export const whatsappNumber = auth.table(
  'whatsapp_number',
  {
    numberId: pg.text().primaryKey(),
    tenantId: idOf<'tenant'>()
      .notNull()
      .references(() => tenant.id),
    connectedAt: instant().notNull(),
  },
  (t) => [pg.unique('whatsapp_number_of_tenant').on(t.tenantId)],
);

/** E-mails about accounts, sent once by the worker; rendered from the template at sending, so no secret is kept here in clear. */
export const accountMail = auth.table(
  'account_mail',
  {
    id: idOf<'accountMail'>().primaryKey(),
    recipient: pg.text().notNull(),
    template: pg.text().notNull(),
    locale: pg.text({ enum: ['ro', 'en'] }).notNull(),
    data: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    state: pg
      .text({ enum: ['waiting', 'sent', 'failed'] })
      .notNull()
      .default('waiting'),
    attempts: pg.integer().notNull().default(0),
    dueAt: instant().notNull(),
    /** When it was first handed to the mail service with an outcome that may be a mail; null while nothing can have left. */
    handedAt: instant(),
    sentAt: instant(),
    failure: pg.text(),
  },
  (t) => [
    pg
      .index('account_mail_waiting')
      .on(t.dueAt)
      .where(sql`${t.state} = 'waiting'`),
  ],
);

/** Every certificate that has ever sealed, so that a file sealed years ago is still known as ours. Base64 of DER. */
export const sealCertificate = auth.table('seal_certificate', {
  sha256: pg.text().primaryKey(),
  certificate: pg.text().notNull(),
  createdAt: instant().notNull(),
});
