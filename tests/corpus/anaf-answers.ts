import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { readArchive } from '#integrations/anaf/archive.ts';
import { readDownload } from '#integrations/anaf/download.ts';
import type { Call } from '#integrations/anaf/http.ts';
import { readList } from '#integrations/anaf/list.ts';
import { saysValid } from '#integrations/anaf/seal-check.ts';
import { readStatus } from '#integrations/anaf/status.ts';
import { readUpload } from '#integrations/anaf/upload.ts';
import type { Tally } from './tally.ts';

const Vectors = z.object({
  vectors: z.array(
    z.object({ endpoint: z.string(), name: z.string(), httpStatus: z.number(), body: z.string(), class: z.string() }),
  ),
});
type Vector = z.infer<typeof Vectors>['vectors'][number];

/** What our client makes of an answer: its kind, and the reason where it has one. */
type Reading = { kind: string; reason?: string };

/** What each class of answer must be for us. Two of them are an answer at one endpoint and a doubt at another. */
const EXPECTED: Readonly<Record<string, (isUpload: boolean) => Reading>> = {
  accepted: () => ({ kind: 'accepted' }),
  ok: () => ({ kind: 'validated' }),
  nok: () => ({ kind: 'rejected' }),
  processing: () => ({ kind: 'processing' }),
  'rejected-at-upload': () => ({ kind: 'notTaken' }),
  list: () => ({ kind: 'ok' }),
  'empty-list': () => ({ kind: 'ok' }),
  'bad-request': () => ({ kind: 'refused', reason: 'request' }),
  refused: () => ({ kind: 'refused' }),
  'no-rights': () => ({ kind: 'refused', reason: 'noRights' }),
  expired: () => ({ kind: 'refused', reason: 'expired' }),
  auth: () => ({ kind: 'refused', reason: 'unauthorized' }),
  'daily-limit': () => ({ kind: 'unavailable', reason: 'dailyLimit' }),
  'rate-limit': () => ({ kind: 'unavailable', reason: 'rateLimit' }),
  'technical-retry': (isUpload) => ({ kind: isUpload ? 'uncertain' : 'unavailable' }),
  'technical-unknown-outcome': () => ({ kind: 'uncertain' }),
  duplicate: () => ({ kind: 'errors' }),
  'nok-detail': () => ({ kind: 'errors' }),
  'buyer-message': () => ({ kind: 'message' }),
};

const READERS: Readonly<Record<string, (made: Call) => Reading>> = {
  'POST /upload': readUpload,
  'GET /stareMesaj': readStatus,
  'GET /listaMesajeFactura': readList,
  'GET /listaMesajePaginatieFactura': readList,
  'GET /descarcare': readDownload,
};
const IN_ARCHIVE = ['duplicate', 'nok-detail', 'buyer-message'];
/** «Nu aveti dreptul …» of one question is no loss of rights for the company. */
const OF_ONE_QUESTION = /^Nu aveti dreptul/;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function readingsOf({ endpoint, httpStatus, body, class: kind }: Vector): [isUpload: boolean, Reading][] {
  if (IN_ARCHIVE.includes(kind)) return [[false, readArchive(zipSync({ '1.xml': bytesOf(body) }))]];
  const made: Call = { kind: 'answered', status: httpStatus, bytes: bytesOf(body) };
  const readers =
    endpoint === 'any' ? Object.entries(READERS) : Object.entries(READERS).filter(([at]) => at === endpoint);
  return readers.map(([at, read]) => [at === 'POST /upload', read(made)]);
}

function faultsOf(vector: Vector): string[] {
  const expected = EXPECTED[vector.class];
  if (!expected) return [`no expectation for the class ${vector.class}`];
  return readingsOf(vector).flatMap(([isUpload, reading]) => {
    const wanted = expected(isUpload);
    const isSame = reading.kind === wanted.kind && (wanted.reason === undefined || reading.reason === wanted.reason);
    const isNarrow =
      vector.class === 'no-rights' && reading.kind === 'refused' && OF_ONE_QUESTION.test(textIn(vector.body));
    return isSame || isNarrow
      ? []
      : [`read as ${reading.kind} ${reading.reason ?? ''}, not ${wanted.kind} ${wanted.reason ?? ''}`];
  });
}

const textIn = (body: string): string => /(?:eroare"|errorMessage=")\s*:?\s*"?([^"]*)/.exec(body)?.[1] ?? '';

/** Reads every literal answer of ANAF with our client; those of services that the product does not call are left out. */
export function judgeAnswers(efactura: string, tally: Tally): void {
  const file = readFileSync(join(efactura, 'anaf-api', 'response-vectors.json'), 'utf8');
  for (const vector of Vectors.parse(JSON.parse(file)).vectors) {
    const name = `answer of ${vector.endpoint}: ${vector.name}`;
    if (vector.endpoint === 'POST /api/validate/signature') {
      // the facts file puts both outcomes into one class; their names tell them apart
      const isConfirmed = /^Validare/.test(vector.name);
      tally.note(name, saysValid(bytesOf(vector.body)) === isConfirmed ? [] : ['the checker is misread']);
    } else if (vector.class !== 'binary' && (vector.endpoint === 'any' || vector.endpoint in READERS)) {
      tally.note(name, faultsOf(vector));
    }
  }
}
