import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Taken = z.object({
  upload: z.object({
    sellerCif: z.string(),
    number: z.string(),
    state: z.string(),
    standard: z.string(),
    about: z.string().optional(),
  }),
});
const Mails = z.object({
  mails: z.array(z.object({ direction: z.enum(['sent', 'received']), to: z.array(z.string()), subject: z.string() })),
});
const Intents = z.object({ intents: z.array(z.object({ account: z.string().optional(), status: z.string() })) });
const Sessions = z.object({ sessions: z.array(z.object({ account: z.string().optional() })) });

/** What really arrived outside, read where the sandbox keeps it: no answer of ours is asked. */
export function outsideOf(dataDir: string) {
  const read = <T>(name: string, shape: z.ZodType<T>, empty: T): T => {
    try {
      return shape.parse(JSON.parse(readFileSync(join(dataDir, `${name}.json`), 'utf8')));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return empty;
      throw error;
    }
  };
  /** A line each. */
  const uploads = () => {
    try {
      const lines = readFileSync(join(dataDir, 'anaf-uploads.jsonl'), 'utf8').split('\n').slice(0, -1);
      return lines.map((line) => Taken.parse(JSON.parse(line)).upload);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    /** Every upload of an invoice that ANAF took in, whatever it thinks of it. */
    uploadsOf: (cif: string, number: string) =>
      uploads().filter((one) => one.standard !== 'RASP' && one.sellerCif === cif && one.number === number),
    /** Every message of a buyer about an invoice, by the invoice's index. */
    messagesAbout: (index: string) => uploads().filter((one) => one.standard === 'RASP' && one.about === index),
    mailsTo: (address: string) =>
      read('resend', Mails, { mails: [] }).mails.filter((one) => one.direction === 'sent' && one.to.includes(address)),
    paidOn: (account: string) =>
      read('stripe', Intents, { intents: [] }).intents.filter(
        (one) => one.account === account && one.status === 'succeeded',
      ),
    checkoutsOn: (account: string) =>
      read('stripe', Sessions, { sessions: [] }).sessions.filter((one) => one.account === account),
  };
}
export type Outside = ReturnType<typeof outsideOf>;
