import type { WorkerConfig } from '#config';
import { anafClient } from '#integrations/anaf/client.ts';
import { registerClient } from '#integrations/anaf/register.ts';
import { bnrClient } from '#integrations/bnr/client.ts';
import { resendClient } from '#integrations/resend/client.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { whatsappClient } from '#integrations/whatsapp/client.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { accountActivities } from './activities/account.ts';
import { mailActivities } from './activities/mail.ts';
import { pipelineActivities } from './activities/pipeline.ts';
import { ratesActivities } from './activities/rates.ts';
import { registerActivities } from './activities/register.ts';
import { recurringActivities } from './activities/recurring.ts';
import { sealActivities } from './activities/seal.ts';
import { settlementActivities } from './activities/settlement.ts';
import { authorisationActivities } from './activities/authorisation.ts';
import { ceilingActivities } from './activities/ceilings.ts';
import { inboxActivities } from './activities/spv-inbox.ts';
import { spvActivities } from './activities/spv.ts';
import { statementActivities } from './activities/statements.ts';
import { subscriptionActivities } from './activities/subscription.ts';
import { resendHandler } from './inbox/resend.ts';
import { whatsappHandler } from './inbox/whatsapp.ts';
import { chatCarrier } from './chat-carrier.ts';
import { stripeHandler } from './inbox/stripe.ts';
import { mailService } from './mail-service.ts';
import { objectsIn } from './objects.ts';
import { papersIn } from './papers.ts';
import { takePermit } from './permits.ts';
import { sealing } from './sealing.ts';

export type Activities = Record<string, (...args: never[]) => Promise<unknown>>;

/** The place where the worker's parts are put together: clients of outside services into activities and handlers. */
export function wire(config: WorkerConfig) {
  const { apiUrl, oauthUrl, publicUrl, clientId, clientSecret, redirectUrl: redirectUri } = config.anaf;
  const checkerUrl = new URL('../../validate/signature', publicUrl).href;
  const permit = () => takePermit('anaf');
  const anaf = anafClient({ apiUrl, oauthUrl, checkerUrl, clientId, clientSecret, redirectUri, permit });
  const resend = resendClient({ baseUrl: config.resend.baseUrl, apiKey: config.resend.apiKey });
  const stripe = stripeClient(config.stripe);
  const files = s3Client(config.s3);
  const objects = objectsIn(files);
  const whatsapp = whatsappClient({ apiUrl: config.whatsappUrl });
  const mail = mailService(resend, config.resend.mailFrom);
  const seal = sealing(config.seal);
  return {
    mail,
    carrier: chatCarrier({ whatsapp, objects }),
    sealCertificate: seal.signer.certificate,
    activities: {
      core: {
        ...pipelineActivities(),
        ...accountActivities({ files, objects }),
        ...subscriptionActivities({ stripe, operatorCui: config.operatorCui }),
        ...settlementActivities(),
        ...recurringActivities(),
        ...statementActivities({ objects }),
        ...ratesActivities({ bnr: bnrClient({ baseUrl: config.bnrUrl }) }),
      },
      documents: sealActivities({ objects, ...seal }),
      mail: mailActivities({
        mail,
        papers: papersIn(objects),
        appUrl: config.appUrl,
        inboundDomain: config.inboundDomain,
      }),
      anaf: {
        ...spvActivities({ anaf, objects }),
        ...inboxActivities({ anaf, objects }),
        ...authorisationActivities(),
        ...ceilingActivities(),
      },
      register: registerActivities({ register: registerClient({ registerUrl: publicUrl }) }),
    },
    handlers: {
      resend: resendHandler({ resend, objects }),
      stripe: stripeHandler({ stripe }),
      whatsapp: whatsappHandler({ whatsapp, objects }),
    },
  };
}
