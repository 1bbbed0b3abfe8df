import { download, type DownloadAnswer } from './download.ts';
import { listPage, type ListAnswer, type ListQuestion } from './list.ts';
import { authorizeUrl, exchange, refresh, type TokenAnswer } from './oauth.ts';
import { checkSealAtAnaf } from './seal-check.ts';
import type { Unavailable } from './outcome.ts';
import { checkSeal, type Seal } from './seal.ts';
import { status, type StatusAnswer } from './status.ts';
import { upload, type Upload, type UploadAnswer } from './upload.ts';

export type AnafOptions = {
  /** Ends in `/FCTEL/rest`. */
  apiUrl: string;
  /** Ends in `/anaf-oauth2/v1`. */
  oauthUrl: string;
  /** The whole address of ANAF's public checker of seals; without one an unknown certificate stays unknown. */
  checkerUrl?: string;
  clientId: string;
  clientSecret: string;
  /** Exactly as registered with ANAF. */
  redirectUri: string;
  /** ANAF may take over ten seconds to take a file in; giving up early makes uncertain uploads. */
  uploadTimeoutMs?: number;
  readTimeoutMs?: number;
  /** Whether one more call to the service fits into what ANAF allows all of us in this minute. Always, when left out. */
  permit?: () => Promise<boolean>;
};

export type Anaf = {
  /** One upload, never repeated here. `uncertain` is settled from the lists, not by a second upload. */
  upload(order: Upload): Promise<UploadAnswer>;
  /** At most 20 times a day for one index. */
  status(token: string, uploadIndex: string): Promise<StatusAnswer>;
  /** One page of messages between two instants. */
  listPage(question: ListQuestion): Promise<ListAnswer>;
  /** At most 10 times a day for one id, within 60 days. */
  download(token: string, downloadId: string): Promise<DownloadAnswer>;
  /** The ministry's seal over the bytes of a document; ANAF is asked only about a certificate that is not known here. */
  checkSeal(document: Uint8Array, signature: Uint8Array | undefined): Promise<Seal>;
  authorizeUrl(state: string, challenge?: string): string;
  exchange(code: string, verifier?: string): Promise<TokenAnswer>;
  /** One at a time for one grant. */
  refresh(refreshToken: string): Promise<TokenAnswer>;
};

/** The e-Factura service of ANAF. Outcomes are values; nothing is thrown for what the network or ANAF does. */
export const anafClient = (options: AnafOptions): Anaf => {
  const { apiUrl, checkerUrl, uploadTimeoutMs = 90_000, readTimeoutMs = 30_000, permit = always } = options;
  const oauth = { ...options, timeoutMs: readTimeoutMs };
  return {
    upload: async (order) => ((await permit()) ? upload(apiUrl, uploadTimeoutMs, order) : FULL),
    status: async (token, uploadIndex) => ((await permit()) ? status(apiUrl, readTimeoutMs, token, uploadIndex) : FULL),
    listPage: async (question) => ((await permit()) ? listPage(apiUrl, readTimeoutMs, question) : FULL),
    download: async (token, downloadId) =>
      (await permit()) ? download(apiUrl, readTimeoutMs, token, downloadId) : FULL,
    checkSeal: (document, signature) =>
      checkerUrl === undefined
        ? Promise.resolve(checkSeal(document, signature))
        : checkSealAtAnaf({ checkerUrl, timeoutMs: readTimeoutMs }, document, signature),
    authorizeUrl: (state, challenge) => authorizeUrl(oauth, state, challenge),
    exchange: (code, verifier) => exchange(oauth, code, verifier),
    refresh: (refreshToken) => refresh(oauth, refreshToken),
  };
};

const always = (): Promise<boolean> => Promise.resolve(true);

/** Nothing was sent: our own share of ANAF's minute is used up. */
const FULL: Unavailable = { kind: 'unavailable', reason: 'rateLimit', detail: 'the minute of the application is full' };
