import { listed } from './rule.ts';

/** Schemas in which every table belongs to tenants unless it is named below. */
export const TENANT_SCHEMAS = ['app', 'queue'] as const;

export const SCHEMAS: Readonly<Record<string, string>> = {
  app: 'the rows of tenants',
  queue: 'wake-ups: ids and types under the tenant of their transaction',
  auth: 'what is known before a tenant is; only crm_auth reaches it',
  inbox: 'webhooks before anybody knows whose they are; only crm_auth reaches it',
  law: 'what the law says to everybody; holds no tenant',
  drizzle: 'the list of migrations that ran; no role of a process reaches it',
  public: 'empty, and nobody may use it',
};

/** Tables without the tenants' policy, each with the reason why it may be so. */
export const GLOBAL_TABLES: Readonly<Record<string, string>> = {
  'auth.tenant': 'the directory of companies, asked to find the tenant',
  'auth.person': 'one person may belong to several companies',
  'auth.session': 'read by the hash of a cookie before the tenant is known',
  'auth.membership': 'says which companies a person may open',
  'auth.known_device': 'says whether a person has signed in with this browser before',
  'auth.code_generator': 'the second step of signing in, before the tenant is known',
  'auth.recovery_code': 'the second step of signing in, before the tenant is known',
  'auth.seal_certificate': 'tells of any file whether it was sealed here, to whoever asks',
  'auth.passkey': 'finds the person who signs in',
  'auth.challenge': 'a log-in between its two steps',
  'auth.attempt': 'counts failures by keyed hashes, mostly of strangers',
  'auth.access_request': 'written by people who belong to no company yet',
  'auth.account_token': 'read by the hash of a mail’s secret before anybody is signed in',
  'auth.api_token': 'read by the hash of a bearer token before the tenant is known',
  'auth.inbound_address': 'finds the tenant of an incoming mail',
  'auth.stripe_account': 'finds the tenant of a payment event',
  'auth.whatsapp_number': 'finds the tenant of a WhatsApp event',
  'auth.account_mail': 'mails about accounts, some of which have no company yet',
  'auth.tenant_health': 'figures of companies for the operator, of nobody in particular',
  'auth.stuck_work': 'workflows that do not get on, by id, for the operator',
  'auth.plan_sale': 'orders of Premium as the operator sells them',
  'auth.support_consent': 'says whether an operator may look into a company, before a session is in one',
  'auth.plan_price': 'what Premium costs every company',
  'inbox.webhook': 'raw events, of which the tenant is found later',
  'queue.heartbeat': 'signs of life of workers',
  'queue.call_budget': 'a count of calls a minute, of all companies together',
  'law.vat_rate': 'the same for everybody',
  'law.ceiling': 'the same for everybody',
  'law.term': 'the same for everybody',
  'law.holiday': 'the same for everybody',
  'law.exchange_rate': 'the same for everybody',
  'law.mention': 'the same for everybody',
  'law.doubt': 'the same for everybody',
  'drizzle.__drizzle_migrations': 'names of migrations',
};

/** The roles of processes; `crm_owner` migrates and `crm_backup` copies, neither is given to web or worker. */
export const PROCESS_ROLES = ['crm_app', 'crm_auth', 'crm_relay', 'crm_law'] as const;

export const OUR_SCHEMAS_SQL = listed(Object.keys(SCHEMAS));
export const PROCESS_ROLES_SQL = listed(PROCESS_ROLES);

/** oid, full name and schema of every table that must bear the tenants' policy. */
export const TENANT_TABLES_SQL = `select c.oid, n.nspname || '.' || c.relname as name, n.nspname as schema
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in (${listed(TENANT_SCHEMAS)}) and c.relkind in ('r', 'p')
    and n.nspname || '.' || c.relname not in (${listed(Object.keys(GLOBAL_TABLES))})`;
