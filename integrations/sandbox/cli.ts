import { readSandboxConfig } from '#config';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { startSandbox } from './main.ts';

/** The product's own rules stand in for ANAF's; who the parties are is a later stage, which the sandbox words as ANAF does. */
const judge = (xml: string): string[] =>
  checkUbl(xml)
    .filter(({ id, severity }) => severity === 'fatal' && !id.startsWith('ANAF-'))
    .map(({ id, what }) => `[${id}]-${what}`);

const config = readSandboxConfig(process.env);
const sandbox = await startSandbox({
  port: config.port,
  dataDir: config.dataDir,
  judge,
  ...(config.store === undefined ? {} : { store: config.store }),
  webhookTargets: {
    resendUrl: `${config.appUrl}/webhooks/resend`,
    stripeUrl: `${config.appUrl}/webhooks/stripe`,
    whatsappUrl: `${config.appUrl}/webhooks/whatsapp`,
  },
  secrets: {
    anafClientId: config.anaf.clientId,
    anafClientSecret: config.anaf.clientSecret,
    stripeKey: config.stripe.secretKey,
    stripeWebhookSecret: config.stripe.webhookSecret,
    resendKey: config.resend.apiKey,
    resendWebhookSecret: config.resend.webhookSecret,
    s3AccessKeyId: config.s3.accessKeyId,
    ...(config.whatsappAppSecret === undefined ? {} : { whatsappAppSecret: config.whatsappAppSecret }),
  },
});
console.log(`sandbox ready at ${sandbox.url}`);

const stop = (): void => {
  void sandbox.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
