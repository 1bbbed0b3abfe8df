import { PROCESS_VARIABLES, type Variable } from '#config';
import { roleUrl } from '#db/roles.ts';
import { sandboxAddresses, SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

export type Places = {
  readonly databaseUrl: string;
  readonly databaseRoleSecret: string;
  readonly temporalAddress: string;
  readonly sandboxUrl: string;
  /** The object store behind the sandbox. */
  readonly objectStoreUrl?: string | undefined;
};
export type Process = keyof typeof PROCESS_VARIABLES;
/** Of the sandbox's object store, or of the real one behind it. */
export const SANDBOX_KEYS = { accessKeyId: SANDBOX_SECRETS.s3AccessKeyId, secretAccessKey: 'sandbox' };
type Values = Partial<Record<Variable, string>>;

/** Given together or not at all: a service of which one variable was given is the real one, and gets nothing of the sandbox. */
const SERVICES = {
  s3: ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'SANDBOX_S3_UPSTREAM'],
  anaf: ['ANAF_OAUTH_URL', 'ANAF_API_URL', 'ANAF_CLIENT_ID', 'ANAF_CLIENT_SECRET'],
  register: ['ANAF_PUBLIC_URL'],
  bnr: ['BNR_URL'],
  timeStamp: ['TIMESTAMP_URL'],
  resend: ['RESEND_BASE_URL', 'RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET', 'INBOUND_DOMAIN', 'MAIL_FROM'],
  stripe: ['STRIPE_API_URL', 'STRIPE_SECRET_KEY', 'STRIPE_CONNECT_CLIENT_ID', 'STRIPE_WEBHOOK_SECRET'],
  whatsapp: ['WHATSAPP_API_URL', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
} as const satisfies Record<string, readonly Variable[]>;

/** Passed through to every process, beside its own variables. */
const SYSTEM = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'NODE_EXTRA_CA_CERTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'NODE_OPTIONS',
];

/** All values of a start: what was given, the secrets of the data directory, and the sandbox for every service not given. */
export function productValues(settings: Settings, secrets: Secrets, places: Places): Values {
  const { given } = settings;
  const role = (name: 'crm_app' | 'crm_auth' | 'crm_relay' | 'crm_law') =>
    roleUrl(places.databaseUrl, name, places.databaseRoleSecret);
  const values: Values = {
    ...ofSandbox(secrets, places, (service) => SERVICES[service].every((name) => given(name) === undefined)),
    APP_SECRET: secrets.app,
    CRM_APP_DATABASE_URL: role('crm_app'),
    CRM_AUTH_DATABASE_URL: role('crm_auth'),
    CRM_RELAY_DATABASE_URL: role('crm_relay'),
    CRM_LAW_DATABASE_URL: role('crm_law'),
  };
  const fixed: Values = {
    PORT: `${settings.port}`,
    HOST: settings.host,
    APP_URL: settings.appUrl,
    DATA_DIR: settings.dataDir,
    TEMPORAL_ADDRESS: places.temporalAddress,
  };
  const names = new Set(Object.values(PROCESS_VARIABLES).flat());
  for (const name of names) {
    const value = fixed[name] ?? given(name) ?? values[name];
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The whole environment of one process: it sees no variable of another's. */
export function environmentOf(process_: Process, values: Values): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', TZ: 'UTC' };
  for (const name of SYSTEM) if (process.env[name] !== undefined) env[name] = process.env[name];
  for (const name of PROCESS_VARIABLES[process_]) if (values[name] !== undefined) env[name] = values[name];
  return env;
}

function ofSandbox(secrets: Secrets, places: Places, stands: (service: keyof typeof SERVICES) => boolean): Values {
  const at = sandboxAddresses(places.sandboxUrl);
  const values: Record<keyof typeof SERVICES, Values> = {
    s3: {
      S3_ENDPOINT: at.s3Url,
      S3_ACCESS_KEY_ID: SANDBOX_KEYS.accessKeyId,
      S3_SECRET_ACCESS_KEY: SANDBOX_KEYS.secretAccessKey,
      ...(places.objectStoreUrl === undefined ? {} : { SANDBOX_S3_UPSTREAM: places.objectStoreUrl }),
    },
    anaf: {
      ANAF_OAUTH_URL: at.anafOauthUrl,
      ANAF_API_URL: at.anafApiUrl,
      ANAF_CLIENT_ID: SANDBOX_SECRETS.anafClientId,
      ANAF_CLIENT_SECRET: SANDBOX_SECRETS.anafClientSecret,
    },
    register: { ANAF_PUBLIC_URL: at.anafRegisterUrl },
    bnr: { BNR_URL: at.bnrUrl },
    timeStamp: { TIMESTAMP_URL: at.timeStampUrl },
    resend: {
      RESEND_BASE_URL: at.resendUrl,
      RESEND_API_KEY: SANDBOX_SECRETS.resendKey,
      RESEND_WEBHOOK_SECRET: secrets.mailWebhook,
      INBOUND_DOMAIN: 'crm.localhost',
      MAIL_FROM: 'CRM AMC <crm@crm.localhost>',
    },
    stripe: {
      STRIPE_API_URL: at.stripeUrl,
      STRIPE_SECRET_KEY: SANDBOX_SECRETS.stripeKey,
      STRIPE_CONNECT_CLIENT_ID: 'ca_sandbox',
      STRIPE_WEBHOOK_SECRET: secrets.cardWebhook,
    },
    whatsapp: {
      WHATSAPP_API_URL: at.whatsappUrl,
      WHATSAPP_APP_SECRET: SANDBOX_SECRETS.whatsappAppSecret,
      WHATSAPP_VERIFY_TOKEN: SANDBOX_SECRETS.whatsappAppSecret,
    },
  };
  const chosen: Values = {};
  for (const service of ['s3', 'anaf', 'register', 'bnr', 'timeStamp', 'resend', 'stripe', 'whatsapp'] as const) {
    if (stands(service)) Object.assign(chosen, values[service]);
  }
  return chosen;
}
