import { download, type DownloadAnswer } from './download.ts';
import { listPage, type ListAnswer, type ListQuestion } from './list.ts';
import { authorizeUrl, exchange, refresh, type TokenAnswer } from './oauth.ts';
import { status, type StatusAnswer } from './status.ts';
import { upload, type Upload, type UploadAnswer } from './upload.ts';

export type AnafOptions = {
  /** Ends in `/FCTEL/rest`. */
  apiUrl: string;
  /** Ends in `/anaf-oauth2/v1`. */
  oauthUrl: string;
  clientId: string;
  clientSecret: string;
  /** Exactly as registered with ANAF. */
  redirectUri: string;
  /** ANAF may take over ten seconds to take a file in; giving up early makes uncertain uploads. */
  uploadTimeoutMs?: number;
  readTimeoutMs?: number;
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
  authorizeUrl(state: string): string;
  exchange(code: string): Promise<TokenAnswer>;
  /** One at a time for one grant. */
  refresh(refreshToken: string): Promise<TokenAnswer>;
};

/** The e-Factura service of ANAF. Outcomes are values; nothing is thrown for what the network or ANAF does. */
export const anafClient = (options: AnafOptions): Anaf => {
  const { apiUrl, uploadTimeoutMs = 90_000, readTimeoutMs = 30_000 } = options;
  const oauth = { ...options, timeoutMs: readTimeoutMs };
  return {
    upload: (order) => upload(apiUrl, uploadTimeoutMs, order),
    status: (token, uploadIndex) => status(apiUrl, readTimeoutMs, token, uploadIndex),
    listPage: (question) => listPage(apiUrl, readTimeoutMs, question),
    download: (token, downloadId) => download(apiUrl, readTimeoutMs, token, downloadId),
    authorizeUrl: (state) => authorizeUrl(oauth, state),
    exchange: (code) => exchange(oauth, code),
    refresh: (refreshToken) => refresh(oauth, refreshToken),
  };
};
