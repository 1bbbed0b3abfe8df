import { webConfig } from '#config';
import { headingsAt, lookAtTable, readSample, type TableLook } from '#documents/bank/csv/look.ts';
import { isBankFile } from '#documents/bank/is-bank-file.ts';
import { readTable } from '#documents/tables/read-table.ts';
import { renderPdf } from '#documents/pdf/render.ts';
import { writeXlsx } from '#documents/xlsx/workbook.ts';
import type { PdfDocuments, PdfKind } from '#documents/pdf/kinds.ts';
import { objectKey, type StoredFile } from '#domain/files/model/stored-file.ts';
import type { VerifiedWebhook } from '#domain/inbox/keep-webhook.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { sealCertificates } from '#domain/signing/certificates.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { type Register, registerClient } from '#integrations/anaf/register.ts';
import { verifyWebhook } from '#integrations/resend/webhook.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { checkSeal } from '#integrations/seal/check-seal.ts';
import { describeSignatures } from '#integrations/seal/describe-signatures.ts';
import { whatsappClient } from '#integrations/whatsapp/client.ts';
import { isSigned, WhatsappEvent } from '#integrations/whatsapp/webhook.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { checkedUpload } from './upload.server.ts';

/*
 * The one place of the web process that sees outside services and printing. What a page asks outside it asks here,
 * before or after a verb, never inside.
 */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  forgetting.push(() => (made = undefined));
  return () => (made ??= make());
};
const forgetting: (() => void)[] = [];

/** Whoever changes the environment of a running process, as tests do, has the clients made anew from it. */
export const forgetServices = (): void => forgetting.forEach((forget) => forget());

const register = once<Register>(() => registerClient({ registerUrl: webConfig().anaf.publicUrl }));
const objects = once(() => s3Client(webConfig().s3));
const stripe = once(() => stripeClient(webConfig().stripe));
const anaf = once(() => {
  const { apiUrl, oauthUrl, clientId, clientSecret, redirectUrl } = webConfig().anaf;
  return anafClient({ apiUrl, oauthUrl, clientId, clientSecret, redirectUri: redirectUrl });
});

/** The e-Factura service, for the pages that connect a company to it. */
export const anafService = anaf;
/** Stripe, for connecting an account and for starting a payment. */
export const stripeService = stripe;
export const appUrl = (): string => webConfig().appUrl;
/** Log-in of the company that visitors may look at; undefined where there is none. */
export const exampleLogin = () => webConfig().example;
/** Whose company sells Premium, by its CUI. */
export const operatorCui = (): string | undefined => webConfig().operatorCui;
export const inboundDomain = (): string => webConfig().inboundDomain;

/** What ANAF's public register says of a company, as a card to be checked; undefined when it is away or knows none. */
export async function lookUpCompany(cui: string, at: Date) {
  const digits = parseCui(cui);
  if (digits === undefined) return undefined;
  const answer = await register().lookUp(digits, civilDateOf(at));
  if (answer.kind !== 'found') return undefined;
  const { name, address, tradeRegisterNumber, isVatRegistered, hasCashAccounting, isInactive } = answer.company;
  return {
    cui: digits,
    name,
    tradeRegisterNumber: tradeRegisterNumber === '' ? undefined : tradeRegisterNumber,
    street: address.street,
    city: address.city,
    county: address.county,
    postalCode: address.postalCode === '' ? undefined : address.postalCode,
    isVatRegistered,
    hasCashAccounting,
    isInactive,
  };
}

/** A bank's table, for a person to name its columns. */
export { headingsAt, lookAtTable, readSample, type TableLook };

/** A table of another program, CSV or XLSX, as texts. */
export { readTable };

/** One sheet as an Excel file. */
export const xlsxOf = writeXlsx;

/** Prints a paper, with its issuer's logo. Equal data and time give equal bytes. */
export const pdfOf = <K extends PdfKind>(
  kind: K,
  data: PdfDocuments[K],
  createdAt: Date,
  xml?: { name: string; content: string },
): Promise<Uint8Array> =>
  renderPdf(kind, data, {
    createdAt,
    readPicture: readObject,
    ...(xml === undefined
      ? {}
      : {
          attachment: {
            name: xml.name,
            bytes: Buffer.from(xml.content),
            mimeType: 'text/xml',
            description: 'RO e-Factura',
            relationship: 'alternative' as const,
          },
        }),
  });

/** The signatures inside a PDF that was signed elsewhere. */
export const signaturesIn = describeSignatures;

/** Whether a file is one that was sealed here, to the last byte. */
export const sealVerdict = async (file: Uint8Array) => checkSeal(file, await sealCertificates());

/**
 * Puts an uploaded file under its hash, as what its bytes say it is; the verb that follows enters it.
 * @throws Invalid `errors.fileTooBig`, `errors.fileKind` · Error when the object store is away
 */
export async function storeFile(file: File, tenantId: TenantId): Promise<StoredFile> {
  const { bytes, contentType } = await checkedUpload(file);
  return storeBytes(bytes, tenantId, { name: file.name.slice(0, 200) || 'file', contentType });
}

/** Puts a bank's file under its hash. It is text, which is read and never shown. @throws Error when the object store is away */
export async function storeBankFile(file: File, tenantId: TenantId): Promise<StoredFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return storeBytes(bytes, tenantId, { name: file.name.slice(0, 200) || 'file', contentType: 'text/plain' });
}
export { isBankFile };

/** Puts bytes under their hash. @throws Error when the object store is away */
export async function storeBytes(
  bytes: Uint8Array,
  tenantId: TenantId,
  { name, contentType }: { name: string; contentType: string },
): Promise<StoredFile> {
  const hash = sha256(bytes);
  const put = await objects().put(objectKey(tenantId, hash), bytes, { contentType });
  if (put.kind !== 'ok') throw new Error(`the object store did not take the file: ${put.kind}`);
  return { sha256: hash, name, contentType, size: bytes.length };
}

/** The bytes of a stored object; undefined when the store does not have it. @throws Error when the store is away */
export async function readObject(key: string): Promise<Uint8Array | undefined> {
  const got = await objects().get(key);
  if (got.kind === 'ok') return got.bytes;
  if (got.kind === 'notFound') return undefined;
  throw new Error(`the object store does not answer: ${got.kind}`);
}

/** A Resend event whose signature is right; undefined for any other. */
export function verifiedResendEvent(raw: Buffer, headers: Headers): Omit<VerifiedWebhook, 'provider'> | undefined {
  const verified = verifyWebhook(raw.toString('utf8'), headers, webConfig().resend.webhookSecret);
  if (verified.kind === 'refused') return undefined;
  return { eventId: verified.event.id, type: verified.event.type, payload: { ...verified.event } };
}

/** A Stripe event whose signature is right; undefined for any other. */
export function verifiedStripeEvent(raw: Buffer, headers: Headers): Omit<VerifiedWebhook, 'provider'> | undefined {
  return stripe().verifyEvent(raw, headers.get('stripe-signature') ?? '', webConfig().stripe.webhookSecret);
}

/** WhatsApp, for trying a number and its token when a company connects them. */
export const whatsappService = once(() => whatsappClient({ apiUrl: webConfig().whatsappUrl }));

/** What WhatsApp posted, when its signature over the raw body is right; undefined for any other. Equal bytes are one event. */
export function verifiedWhatsappEvent(raw: Buffer, headers: Headers): Omit<VerifiedWebhook, 'provider'> | undefined {
  const { appSecret } = webConfig().whatsapp;
  if (appSecret === undefined || !isSigned(raw, headers.get('x-hub-signature-256'), appSecret)) return undefined;
  const event = WhatsappEvent.safeParse(JSON.parse(raw.toString('utf8')));
  return event.success ? { eventId: sha256(raw), type: event.data.object, payload: event.data } : undefined;
}

/** What Meta sends back when the webhook's address is entered there; undefined when it does not know our token. */
export const whatsappChallenge = (search: URLSearchParams): string | undefined => {
  const { verifyToken } = webConfig().whatsapp;
  const isKnown = verifyToken !== undefined && search.get('hub.verify_token') === verifyToken;
  return isKnown ? (search.get('hub.challenge') ?? undefined) : undefined;
};
