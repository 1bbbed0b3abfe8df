import type { Sandbox } from '../core/sandbox.ts';
import type { Blobs } from '../core/store.ts';

/** One consent of a person with a certificate. */
export type Grant = {
  id: string;
  serial: string;
  clientId: string;
  /** The CIFs the certificate has SPV rights for; empty means all. */
  cifs: string[];
  code: { value: string; redirectUri: string; expiresAt: number; challenge: string } | undefined;
  /** Only the newest refresh token works. */
  refreshId: string | undefined;
};

export type Upload = {
  index: string;
  cif: string;
  standard: string;
  isB2c: boolean;
  isForeign: boolean;
  isSelfBilled: boolean;
  uploadedAt: string;
  /** Instant in milliseconds from which the answer is there. */
  readyAt: number;
  state: 'ok' | 'nok' | 'notTaken';
  errors: string[];
  downloadId: string;
  number: string;
  issueDate: string;
  sellerCif: string;
  sellerName: string;
  buyerCif: string;
  buyerName: string;
  payable: string;
  /** For a buyer's message: the upload it is about. */
  about?: string;
  /** From when the lists show it, which may be later than its state. */
  listedAt: number;
  /** Its entry in the lists bears no id. */
  hasNoId?: boolean;
};

export type Message = {
  id: string;
  /** The list shows the entry without its id. */
  hasNoId?: boolean;
  index: string;
  cif: string;
  tip: string;
  letter: 'E' | 'T' | 'P' | 'R';
  detalii: string;
  at: number;
};

export type AnafState = { nextIndex: number; nextId: number; grants: Grant[]; uploads: Upload[]; messages: Message[] };

/** One upload with the entries of the lists that tell of it. */
type Taken = { upload: Upload; messages: Message[] };

export type Anaf = {
  sandbox: Sandbox;
  state: {
    readonly data: AnafState;
    /** After a change of grants. */
    save(): void;
    /** Writes an upload down; thousands of them are added to, never written anew. */
    take(taken: Taken): void;
  };
  files: Blobs;
};

const EMPTY = { nextIndex: 5_001_120_362, nextId: 3_001_474_425 };

export const openAnaf = (sandbox: Sandbox): Anaf => {
  const grants = sandbox.store<Pick<AnafState, 'grants'>>('anaf', () => ({ grants: [] }));
  const journal = sandbox.journal<Taken>('anaf-uploads');
  const kept: Omit<AnafState, 'grants'> = { ...EMPTY, uploads: [], messages: [] };
  const apply = ({ upload, messages }: Taken): void => {
    kept.uploads.push(upload);
    kept.messages.push(...messages);
    kept.nextIndex = Math.max(kept.nextIndex, Number(upload.index) + 1);
    for (const id of [upload.downloadId, ...messages.map((each) => each.id)])
      kept.nextId = Math.max(kept.nextId, Number(id) + 1);
  };
  journal.read().forEach(apply);
  sandbox.onReset(() => Object.assign(kept, EMPTY, { uploads: [], messages: [] }));
  return {
    sandbox,
    state: {
      get data() {
        return { ...kept, grants: grants.data.grants };
      },
      save: grants.save,
      take: (taken) => {
        journal.append(taken);
        apply(taken);
      },
    },
    files: sandbox.blobs('anaf-files'),
  };
};

const WALL = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Bucharest',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** ANAF writes Romanian wall time, never an instant. */
export const romanianTime = (instant: number): { compact: string; long: string; day: string } => {
  const parts = new Map(WALL.formatToParts(instant).map((part) => [part.type, part.value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const [y, m, d, h, min, s] = [of('year'), of('month'), of('day'), of('hour'), of('minute'), of('second')];
  return { compact: `${y}${m}${d}${h}${min}`, long: `${d}-${m}-${y} ${h}:${min}:${s}`, day: `${y}-${m}-${d}` };
};
