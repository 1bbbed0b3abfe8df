import { z } from 'zod';
import { type Call, call } from './http.ts';
import { harmless, notAnAnswer, reduce, type Refused, type Unavailable } from './outcome.ts';

export type ListQuestion = {
  /** Digits only. */
  cif: string;
  /** Not before 60 days ago and not in ANAF's future: keep five minutes inside on one side, one on the other. */
  start: Date;
  end: Date;
  /** From 1; 500 messages a page. */
  page: number;
  /** E errors, T sent, P received, R the buyers' messages. */
  filter?: 'E' | 'T' | 'P' | 'R';
  token: string;
};

export type SpvMessage = {
  /** What `download` wants; entries without it have been seen, then ask by `uploadIndex`. */
  downloadId: string | undefined;
  uploadIndex: string;
  /** Romanian wall time, `YYYY-MM-DDTHH:MM`. */
  listedAt: string;
  cif: string;
  type: 'sent' | 'received' | 'errors' | 'buyerMessage' | 'other';
  sellerCif: string | undefined;
  buyerCif: string | undefined;
  isSelfBilled: boolean;
  /** A buyer's message that came to us, not one that we sent. */
  isFromBuyer: boolean;
  details: string;
};

export type ListAnswer =
  { kind: 'ok'; messages: SpvMessage[]; totalPages: number; totalMessages: number } | Refused | Unavailable;

const text = z.union([z.string(), z.number()]).transform(String);
const Message = z.object({
  id: text.nullish(),
  id_solicitare: text.nullish(),
  data_creare: text,
  cif: text.nullish(),
  tip: z.string(),
  detalii: z.string().nullish(),
});
const List = z.object({
  mesaje: z.array(Message),
  numar_total_pagini: z.coerce.number().int().nonnegative().optional(),
  numar_total_inregistrari: z.coerce.number().int().nonnegative().optional(),
});

export const listPage = async (apiUrl: string, timeoutMs: number, question: ListQuestion): Promise<ListAnswer> => {
  const query = new URLSearchParams({
    startTime: String(question.start.getTime()),
    endTime: String(question.end.getTime()),
    cif: question.cif,
    pagina: String(question.page),
  });
  if (question.filter !== undefined) query.set('filtru', question.filter);
  const headers = { authorization: `Bearer ${question.token}` };
  return readList(await call(`${apiUrl}/listaMesajePaginatieFactura?${query}`, { headers }, timeoutMs));
};

export const readList = (made: Call): ListAnswer => {
  const reduced = reduce(made);
  if (reduced.kind === 'uncertain') return harmless(reduced);
  // «Nu exista mesaje» comes as an error and is an empty list
  if (reduced.kind === 'refused' && /^Nu exista mesaje/i.test(reduced.text))
    return { kind: 'ok', messages: [], totalPages: 0, totalMessages: 0 };
  if (reduced.kind !== 'answer') return reduced;
  const list = reduced.answer.shape === 'json' ? List.safeParse(reduced.answer.value) : undefined;
  if (list?.success !== true) return harmless(notAnAnswer(reduced.bytes));
  const messages = list.data.mesaje.map(toMessage);
  return {
    kind: 'ok',
    messages,
    totalPages: list.data.numar_total_pagini ?? 1,
    totalMessages: list.data.numar_total_inregistrari ?? messages.length,
  };
};

const toMessage = (entry: z.infer<typeof Message>): SpvMessage => {
  const details = entry.detalii ?? '';
  const found = (pattern: RegExp): string | undefined => pattern.exec(details)?.[1];
  const selfBilled = /ca autofactu\w+ in numele cif=/i.test(details); // «autofactutra» is ANAF's own spelling
  return {
    downloadId: entry.id ?? undefined,
    uploadIndex: entry.id_solicitare ?? found(/id_incarcare=\s*(\d+)/) ?? '',
    listedAt: entry.data_creare.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2}).*$/, '$1-$2-$3T$4:$5'),
    cif: entry.cif ?? '',
    type: messageType(entry.tip),
    sellerCif: found(/cif_emitent=\s*(\d+)/) ?? (selfBilled ? found(/in numele cif=\s*(\d+)/) : undefined),
    buyerCif: found(/cif_beneficiar=\s*(\d+)/) ?? (selfBilled ? found(/transmisa de cif=\s*(\d+)/) : undefined),
    isSelfBilled: selfBilled,
    isFromBuyer: /^MESAJ CUMPARATOR(?! TRANSMIS)/i.test(entry.tip),
    details,
  };
};

const messageType = (tip: string): SpvMessage['type'] => {
  if (/^FACTURA TRIMISA/i.test(tip)) return 'sent';
  if (/^FACTURA PRIMITA/i.test(tip)) return 'received';
  if (/^ERORI FACTURA/i.test(tip)) return 'errors';
  return /^MESAJ CUMPARATOR/i.test(tip) ? 'buyerMessage' : 'other';
};
