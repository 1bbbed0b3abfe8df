import type { SandboxSecrets } from './core/sandbox.ts';

/** Keys that the sandbox accepts unless told otherwise. They open nothing outside it. */
export const SANDBOX_SECRETS: SandboxSecrets = {
  anafClientId: 'crm-amc-sandbox',
  anafClientSecret: 'sandbox',
  stripeKey: 'sk_test_sandbox',
  stripeWebhookSecret: 'whsec_sandbox_stripe',
  resendKey: 're_sandbox',
  resendWebhookSecret: `whsec_${Buffer.from('sandbox resend webhook').toString('base64')}`,
  s3AccessKeyId: 'sandbox',
  whatsappAppSecret: 'sandbox-whatsapp-app',
};

/** Addresses of each service in a sandbox: what is put where production has the real ones. */
export const sandboxAddresses = (url: string) => ({
  anafApiUrl: `${url}/anaf/prod/FCTEL/rest`,
  anafOauthUrl: `${url}/anaf/anaf-oauth2/v1`,
  anafRegisterUrl: `${url}/anaf/api/PlatitorTvaRest/v9/tva`,
  stripeUrl: url,
  resendUrl: `${url}/resend`,
  s3Url: url,
  bnrUrl: `${url}/bnr`,
  timeStampUrl: `${url}/tsa`,
  whatsappUrl: `${url}/whatsapp`,
});
