import type { WorkerConfig } from '#config';
import { derivedSecret } from '#domain/kernel/secret.ts';
import { openSealKey } from '#integrations/seal/key-file.ts';
import { timeStampClient } from '#integrations/seal/time-stamp-client.ts';
import type { Closing } from './close-paper.ts';

const BY = 'CRM AMC';

/** The operator's key, made at the first start, and the time-stamp authority if there is one. @throws SealKeyFault */
export const sealing = ({ keyFile, password, timeStampUrl }: WorkerConfig['seal']): Omit<Closing, 'objects'> => ({
  by: BY,
  signer: openSealKey(keyFile, password ?? derivedSecret('seal-key', '').toString('base64url'), {
    name: `${BY}, sigiliu electronic`,
    at: new Date(),
  }),
  stamp: timeStampUrl === undefined ? undefined : timeStampClient(timeStampUrl),
});
