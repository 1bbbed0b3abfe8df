import type { SandboxOptions } from './main.ts';

/** The sandbox's options out of the environment. @throws Error naming the variable that is missing */
export const optionsFromEnv = (env: NodeJS.ProcessEnv): SandboxOptions => {
  const must = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Error(`${name} is not set`);
    return value;
  };
  const port = Number(must('SANDBOX_PORT'));
  const appUrl = must('APP_URL');
  return {
    port,
    dataDir: must('SANDBOX_DATA_DIR'),
    publicUrl: env['SANDBOX_PUBLIC_URL'] ?? `http://127.0.0.1:${port}`,
    webhookTargets: { resendUrl: `${appUrl}/webhooks/resend`, stripeUrl: `${appUrl}/webhooks/stripe` },
    secrets: {
      resendWebhookSecret: must('RESEND_WEBHOOK_SECRET'),
      stripeWebhookSecret: must('STRIPE_WEBHOOK_SECRET'),
    },
  };
};
