import { join } from 'node:path';
import { z } from 'zod';

/*
 * Every variable the processes read, checked once at their start. `.env.example` says what each turns on, and
 * `config.test.ts` compares the two. Addresses of outside services default to the real ones; `npm start` points what
 * was not given to the sandbox.
 */
const address = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
  .transform((url) => url.replace(/\/+$/, ''));
const database = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'is not a connection URL like postgres://role:password@host:5432/name',
});
const port = z.coerce.number({ error: 'is not a number' }).int().min(1).max(65_535);
const secret = z.string().min(32, 'is shorter than 32 characters');
const text = z.string().min(1);
const HERE = 'http://localhost:3000';

export const VARIABLES = {
  PORT: port.default(3000),
  HOST: text.default('127.0.0.1'),
  APP_URL: address.default(HERE),
  APP_SECRET: secret,
  APP_SECRET_BEFORE: z
    .string()
    .regex(/^\S{32,}([\s,]+\S{32,})*$/, 'has a secret shorter than 32 characters')
    .optional(),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i, 'is not the name of a header')
    .optional(),
  DATA_DIR: text.default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: database,
  DATABASE_ROLE_SECRET: secret,
  CRM_APP_DATABASE_URL: database,
  CRM_AUTH_DATABASE_URL: database,
  CRM_RELAY_DATABASE_URL: database,
  CRM_LAW_DATABASE_URL: database,
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d+$/, 'is not host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: text.default('default'),
  S3_ENDPOINT: address.optional(),
  SANDBOX_S3_UPSTREAM: address.optional(),
  S3_REGION: text.default('eu-central-1'),
  S3_BUCKET: text.default('crm-amc'),
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  ANAF_OAUTH_URL: address.default('https://logincert.anaf.ro/anaf-oauth2/v1'),
  ANAF_API_URL: address.default('https://api.anaf.ro/prod/FCTEL/rest'),
  ANAF_PUBLIC_URL: address.default('https://webservicesp.anaf.ro/api/PlatitorTvaRest/v9/tva'),
  ANAF_CLIENT_ID: text,
  ANAF_CLIENT_SECRET: text,
  ANAF_REDIRECT_URL: address.optional(),
  BNR_URL: address.default('https://www.bnr.ro'),
  RESEND_BASE_URL: address.default('https://api.resend.com'),
  RESEND_API_KEY: text,
  RESEND_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'does not begin with whsec_'),
  INBOUND_DOMAIN: z.string().regex(/^[a-z0-9.-]+$/i, 'is not a domain name'),
  MAIL_FROM: z.string().includes('@', { error: 'is not an e-mail address' }),
  EXAMPLE_EMAIL: z.string().includes('@', { error: 'is not an e-mail address' }).optional(),
  EXAMPLE_PASSWORD: text.optional(),
  OPERATOR_CUI: z
    .string()
    .regex(/^\d{2,10}$/, 'is not a CUI without RO')
    .optional(),
  SEAL_KEY_FILE: text.optional(),
  SEAL_KEY_PASSWORD: z.string().min(12, 'is shorter than 12 characters').optional(),
  TIMESTAMP_URL: address.optional(),
  STRIPE_API_URL: address.default('https://api.stripe.com'),
  STRIPE_SECRET_KEY: text,
  STRIPE_CONNECT_CLIENT_ID: text.optional(),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'does not begin with whsec_'),
  WHATSAPP_API_URL: address.default('https://graph.facebook.com/v23.0'),
  WHATSAPP_APP_SECRET: z.string().min(16, 'is shorter than 16 characters').optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
} as const;

export type Variable = keyof typeof VARIABLES;
type Read<Name extends Variable> = { readonly [Key in Name]: z.output<(typeof VARIABLES)[Key]> };
export type Environment = Readonly<Record<string, string | undefined>>;

/** One line for each variable that is missing or wrong; values are not repeated, they may be secrets. */
export class ConfigError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(`The environment is not complete:\n${lines.map((line) => `  ${line}`).join('\n')}\nSee .env.example.`);
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

function read<Name extends Variable>(names: readonly Name[], env: Environment): Read<Name> {
  const lines: string[] = [];
  const values: [string, unknown][] = names.map((name) => {
    const given = env[name]?.trim() || undefined; // an empty variable is an unset one
    const parsed = VARIABLES[name].safeParse(given);
    if (parsed.success) return [name, parsed.data];
    lines.push(given === undefined ? `${name} is missing` : `${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}`);
    return [name, undefined];
  });
  if (lines.length > 0) throw new ConfigError(lines);
  return asRead(Object.fromEntries(values));
}

/** Every name was parsed by its own schema above, so the record has the schemas' outputs. */
const asRead = <Name extends Variable>(values: Record<string, unknown>): Read<Name> => values as Read<Name>;

const COMMON = ['APP_URL', 'APP_SECRET', 'APP_SECRET_BEFORE', 'DATA_DIR', 'LOG_LEVEL'] as const;
const S3 = ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
const ANAF = ['ANAF_OAUTH_URL', 'ANAF_API_URL', 'ANAF_PUBLIC_URL', 'ANAF_CLIENT_ID', 'ANAF_CLIENT_SECRET'] as const;
const STRIPE = ['STRIPE_API_URL', 'STRIPE_SECRET_KEY', 'STRIPE_CONNECT_CLIENT_ID', 'STRIPE_WEBHOOK_SECRET'] as const;
const SHARED = [
  ...COMMON,
  ...S3,
  ...ANAF,
  'ANAF_REDIRECT_URL',
  ...STRIPE,
  'INBOUND_DOMAIN',
  'OPERATOR_CUI',
  'WHATSAPP_API_URL',
] as const;

const WEB = [
  ...SHARED,
  'PORT',
  'HOST',
  'CLIENT_ADDRESS_HEADER',
  'CRM_APP_DATABASE_URL',
  'CRM_AUTH_DATABASE_URL',
  'RESEND_WEBHOOK_SECRET',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'EXAMPLE_EMAIL',
  'EXAMPLE_PASSWORD',
] as const;
const WORKER = [
  ...SHARED,
  'CRM_APP_DATABASE_URL',
  'CRM_AUTH_DATABASE_URL',
  'CRM_RELAY_DATABASE_URL',
  'CRM_LAW_DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'BNR_URL',
  'RESEND_BASE_URL',
  'RESEND_API_KEY',
  'MAIL_FROM',
  'SEAL_KEY_FILE',
  'SEAL_KEY_PASSWORD',
  'TIMESTAMP_URL',
] as const;
const SANDBOX = [
  'PORT',
  'HOST',
  'APP_URL',
  'DATA_DIR',
  'LOG_LEVEL',
  'ANAF_CLIENT_ID',
  'ANAF_CLIENT_SECRET',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'INBOUND_DOMAIN',
  'S3_BUCKET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'SANDBOX_S3_UPSTREAM',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'WHATSAPP_APP_SECRET',
] as const;

/** Which variables each process is given: none has a secret it does not need. */
export const PROCESS_VARIABLES = { web: WEB, worker: WORKER, sandbox: SANDBOX } as const;

const shared = (env: Read<(typeof SHARED)[number]>) => ({
  appUrl: env.APP_URL,
  appSecret: env.APP_SECRET,
  dataDir: env.DATA_DIR,
  logLevel: env.LOG_LEVEL,
  inboundDomain: env.INBOUND_DOMAIN,
  operatorCui: env.OPERATOR_CUI,
  whatsappUrl: env.WHATSAPP_API_URL,
  s3: Object.freeze({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
  }),
  anaf: Object.freeze({
    oauthUrl: env.ANAF_OAUTH_URL,
    apiUrl: env.ANAF_API_URL,
    publicUrl: env.ANAF_PUBLIC_URL,
    clientId: env.ANAF_CLIENT_ID,
    clientSecret: env.ANAF_CLIENT_SECRET,
    redirectUrl: env.ANAF_REDIRECT_URL ?? `${env.APP_URL}/anaf/callback`,
  }),
  stripe: Object.freeze({
    apiUrl: env.STRIPE_API_URL,
    secretKey: env.STRIPE_SECRET_KEY,
    connectClientId: env.STRIPE_CONNECT_CLIENT_ID,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  }),
});

/** What the web process reads. It holds no role that sees other companies and never talks to Temporal. @throws ConfigError */
export function readWebConfig(environment: Environment) {
  const env = read(WEB, environment);
  return Object.freeze({
    ...shared(env),
    port: env.PORT,
    host: env.HOST,
    clientAddressHeader: env.CLIENT_ADDRESS_HEADER,
    database: Object.freeze({ app: env.CRM_APP_DATABASE_URL, auth: env.CRM_AUTH_DATABASE_URL }),
    resend: Object.freeze({ webhookSecret: env.RESEND_WEBHOOK_SECRET }),
    whatsapp: Object.freeze({ appSecret: env.WHATSAPP_APP_SECRET, verifyToken: env.WHATSAPP_VERIFY_TOKEN }),
    example: exampleOf(env.EXAMPLE_EMAIL, env.EXAMPLE_PASSWORD),
  });
}

/** The log-in that anybody may use to look around in an invented company; none unless both are given. */
const exampleOf = (email: string | undefined, password: string | undefined) =>
  email === undefined || password === undefined ? undefined : Object.freeze({ email, password });

/** What the worker reads: the relay's and the law's roles too, Temporal, and the services it calls. @throws ConfigError */
export function readWorkerConfig(environment: Environment) {
  const env = read(WORKER, environment);
  return Object.freeze({
    ...shared(env),
    database: Object.freeze({
      app: env.CRM_APP_DATABASE_URL,
      auth: env.CRM_AUTH_DATABASE_URL,
      relay: env.CRM_RELAY_DATABASE_URL,
      law: env.CRM_LAW_DATABASE_URL,
    }),
    temporal: Object.freeze({ address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE }),
    bnrUrl: env.BNR_URL,
    seal: Object.freeze({
      keyFile: env.SEAL_KEY_FILE ?? join(env.DATA_DIR, 'seal', 'key.pem'),
      password: env.SEAL_KEY_PASSWORD,
      timeStampUrl: env.TIMESTAMP_URL,
    }),
    resend: Object.freeze({ baseUrl: env.RESEND_BASE_URL, apiKey: env.RESEND_API_KEY, mailFrom: env.MAIL_FROM }),
  });
}

const storeBehind = (env: Read<'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'>, url: string) =>
  Object.freeze({
    url,
    bucket: env.S3_BUCKET,
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
  });

/** What the sandbox reads: the same keys and secrets as the processes that talk to it. @throws ConfigError */
export function readSandboxConfig(environment: Environment) {
  const env = read(SANDBOX, environment);
  return Object.freeze({
    port: env.PORT,
    host: env.HOST,
    appUrl: env.APP_URL,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    inboundDomain: env.INBOUND_DOMAIN,
    anaf: Object.freeze({ clientId: env.ANAF_CLIENT_ID, clientSecret: env.ANAF_CLIENT_SECRET }),
    resend: Object.freeze({ apiKey: env.RESEND_API_KEY, webhookSecret: env.RESEND_WEBHOOK_SECRET }),
    s3: Object.freeze({ accessKeyId: env.S3_ACCESS_KEY_ID }),
    store: env.SANDBOX_S3_UPSTREAM === undefined ? undefined : storeBehind(env, env.SANDBOX_S3_UPSTREAM),
    stripe: Object.freeze({ secretKey: env.STRIPE_SECRET_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET }),
    whatsappAppSecret: env.WHATSAPP_APP_SECRET,
  });
}

/** What the migration reads: the administrator's connection, which no serving process is given. @throws ConfigError */
export function readMigrateConfig(environment: Environment) {
  const env = read(['DATABASE_URL', 'DATABASE_ROLE_SECRET'], environment);
  return Object.freeze({ databaseUrl: env.DATABASE_URL, roleSecret: env.DATABASE_ROLE_SECRET });
}

export type WebConfig = ReturnType<typeof readWebConfig>;
export type WorkerConfig = ReturnType<typeof readWorkerConfig>;
export type SandboxConfig = ReturnType<typeof readSandboxConfig>;

/** Ends the process with one line for each fault: a half-configured server must not begin to serve. */
function orExit<Config>(reader: (environment: Environment) => Config): Config {
  try {
    return reader(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(78); // EX_CONFIG: the launcher does not start it again
  }
}

export const webConfig = (): WebConfig => orExit(readWebConfig);
export const workerConfig = (): WorkerConfig => orExit(readWorkerConfig);
export const sandboxConfig = (): SandboxConfig => orExit(readSandboxConfig);
export const migrateConfig = () => orExit(readMigrateConfig);
