import { derivedSecret } from '#domain/kernel/secret.ts';

/**
 * The name under which a page hears that its company, or one document of it, changed. It cannot be guessed, so whoever knows
 * it was shown the page; it says nothing itself.
 */
export const liveTopic = (tenantId: string, subjectId = ''): string =>
  derivedSecret('live', `${tenantId}/${subjectId}`).subarray(0, 16).toString('base64url');
