import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { bodyText, readAnswer } from './answer.ts';
import { call } from './http.ts';
import { vouchFor } from './ministry-certificates.ts';
import { checkSeal, type Seal } from './seal.ts';
import { signatureParts } from './signature-parts.ts';

const Said = z.object({ msg: z.string() });

/** Both outcomes come with HTTP 200: only its words say that ANAF's checker confirms a seal. */
export function saysValid(bytes: Uint8Array): boolean {
  const answer = readAnswer(bytes);
  const said = answer.shape === 'json' ? Said.safeParse(answer.value) : undefined;
  return said?.success === true && !/\bNU au putut\b/i.test(said.data.msg) && /validate cu succes/i.test(said.data.msg);
}

/**
 * Checks a seal here, and asks ANAF's public checker only about a certificate that is not known yet: the ministry changes
 * it every two years. What ANAF does not confirm stays `unknown_signer`; its silence too.
 */
export async function checkSealAtAnaf(
  { checkerUrl, timeoutMs }: { checkerUrl: string; timeoutMs: number },
  document: Uint8Array,
  signature: Uint8Array | undefined,
): Promise<Seal> {
  const seal = checkSeal(document, signature);
  if (seal !== 'unknown_signer' || signature === undefined) return seal;
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(document)], { type: 'text/xml' }), 'factura.xml');
  form.set('signature', new Blob([Uint8Array.from(signature)], { type: 'text/xml' }), 'semnatura.xml');
  const made = await call(checkerUrl, { method: 'POST', body: form }, timeoutMs);
  if (made.kind !== 'answered' || made.status !== 200) return seal;
  if (!saysValid(made.bytes)) return seal;
  const parts = signatureParts(bodyText(signature));
  if (parts) vouchFor(new X509Certificate(Buffer.from(parts.certificate, 'base64')));
  return 'valid';
}
