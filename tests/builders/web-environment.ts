import { forgetServices } from '#app/http/wiring.server.ts';
import { aSandbox } from '#integrations/sandbox/for-tests.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';

/** Points the web process's configuration at a sandbox of the test's own, before its first use. @returns the sandbox, to be closed */
export async function aWebEnvironment() {
  const sandbox = await aSandbox();
  const { addresses } = sandbox;
  Object.assign(process.env, {
    S3_ENDPOINT: addresses.s3Url,
    S3_ACCESS_KEY_ID: SANDBOX_SECRETS.s3AccessKeyId,
    S3_SECRET_ACCESS_KEY: 'sandbox',
    ANAF_API_URL: addresses.anafApiUrl,
    ANAF_OAUTH_URL: addresses.anafOauthUrl,
    ANAF_PUBLIC_URL: addresses.anafRegisterUrl,
    ANAF_CLIENT_ID: SANDBOX_SECRETS.anafClientId,
    ANAF_CLIENT_SECRET: SANDBOX_SECRETS.anafClientSecret,
    STRIPE_API_URL: addresses.stripeUrl,
    STRIPE_SECRET_KEY: SANDBOX_SECRETS.stripeKey,
    STRIPE_WEBHOOK_SECRET: SANDBOX_SECRETS.stripeWebhookSecret,
    RESEND_WEBHOOK_SECRET: SANDBOX_SECRETS.resendWebhookSecret,
    WHATSAPP_API_URL: addresses.whatsappUrl,
    WHATSAPP_APP_SECRET: SANDBOX_SECRETS.whatsappAppSecret,
    INBOUND_DOMAIN: 'in.example',
  });
  forgetServices();
  return sandbox;
}
