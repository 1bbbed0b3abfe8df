import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret } from '#domain/kernel/secret.ts';
import { digitsOf } from './model/code.ts';

/** The digits of a signing code: made again whenever its mail is sent, never stored. */
export const codeDigits = (tenantId: TenantId, codeId: string): string =>
  digitsOf(derivedSecret('signing-code', `${tenantId}/${codeId}`));
