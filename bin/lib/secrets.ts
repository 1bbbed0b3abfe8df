import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from './fault.ts';

const Secrets = z.object({
  app: z.string().min(32),
  databaseRoles: z.string().min(32),
  databasePassword: z.string().min(16),
  mailWebhook: z.string().startsWith('whsec_'),
  cardWebhook: z.string().startsWith('whsec_'),
});
/** Made once for a data directory; links, cookies and the database's passwords hang on them. */
export type Secrets = z.infer<typeof Secrets>;

/** Reads `secrets.json` of the data directory, or makes it. @throws Fault when the file is damaged or was lost */
export function ensureSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return readSecrets(file, dataDir);
  if (existsSync(join(dataDir, 'postgres'))) {
    throw new Fault(`${file} is missing, and the database beside it does not open without it.`, beginAgain(dataDir));
  }
  const text = (bytes: number) => randomBytes(bytes).toString('hex');
  const secrets: Secrets = {
    app: text(32),
    databaseRoles: text(32),
    databasePassword: text(16),
    mailWebhook: `whsec_${randomBytes(24).toString('base64')}`,
    cardWebhook: `whsec_${text(24)}`,
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** Secrets of a data directory that has them. @throws Fault */
export function readSecrets(file: string, dataDir: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Fault(`${file} cannot be read as the secrets of this data.`, beginAgain(dataDir), { cause: error });
  }
}

const beginAgain = (dataDir: string) =>
  `Restore it from a backup, or move everything away (mv ${dataDir} ${dataDir}.old) to begin with an empty database.`;
