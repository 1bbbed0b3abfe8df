import { authDb } from '#db/auth.server.ts';
import { sealCertificate } from '#db/schema/auth.ts';

export const insertCertificate = (row: typeof sealCertificate.$inferInsert) =>
  authDb().insert(sealCertificate).values(row).onConflictDoNothing();

export const allCertificates = () => authDb().select().from(sealCertificate);
