import { readSandboxConfig } from '#config';
import { startSandbox } from './main.ts';

const config = readSandboxConfig(process.env);
const sandbox = await startSandbox({
  port: config.port,
  dataDir: config.dataDir,
  webhookTargets: {
    resendUrl: `${config.appUrl}/webhooks/resend`,
    stripeUrl: `${config.appUrl}/webhooks/stripe`,
  },
  secrets: {
    anafClientId: config.anaf.clientId,
    anafClientSecret: config.anaf.clientSecret,
    stripeKey: config.stripe.secretKey,
    stripeWebhookSecret: config.stripe.webhookSecret,
    resendKey: config.resend.apiKey,
    resendWebhookSecret: config.resend.webhookSecret,
    s3AccessKeyId: config.s3.accessKeyId,
  },
});
console.log(`sandbox ready at ${sandbox.url}`);

const stop = (): void => {
  void sandbox.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
