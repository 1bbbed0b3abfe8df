import type { WorkerConfig } from '#config';
import { anafClient } from '#integrations/anaf/client.ts';
import { resendClient } from '#integrations/resend/client.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { mailActivities } from './activities/mail.ts';
import { pipelineActivities } from './activities/pipeline.ts';
import { settlementActivities } from './activities/settlement.ts';
import { spvActivities } from './activities/spv.ts';
import { subscriptionActivities } from './activities/subscription.ts';
import { resendHandler } from './inbox/resend.ts';
import { stripeHandler } from './inbox/stripe.ts';
import { mailService } from './mail-service.ts';
import { objectsIn } from './objects.ts';
import { papers } from './papers.ts';

export type Activities = Record<string, (...args: never[]) => Promise<unknown>>;

/** The place where the worker's parts are put together: clients of outside services into activities and handlers. */
export function wire(config: WorkerConfig) {
  const { apiUrl, oauthUrl, clientId, clientSecret, redirectUrl } = config.anaf;
  const anaf = anafClient({ apiUrl, oauthUrl, clientId, clientSecret, redirectUri: redirectUrl });
  const resend = resendClient({ baseUrl: config.resend.baseUrl, apiKey: config.resend.apiKey });
  const stripe = stripeClient(config.stripe);
  const objects = objectsIn(s3Client(config.s3));
  const mail = mailService(resend, config.resend.mailFrom);
  return {
    mail,
    activities: {
      core: { ...pipelineActivities(), ...subscriptionActivities(), ...settlementActivities() },
      mail: mailActivities({ mail, papers, appUrl: config.appUrl }),
      anaf: spvActivities({ anaf, objects }),
    },
    handlers: { resend: resendHandler({ resend, objects }), stripe: stripeHandler({ stripe }) },
  };
}
