import { readXmlHead } from './xml-head.ts';

/** The body of an ANAF answer by its shape: nearly all answers, refusals too, come with HTTP 200 and any content type. */
export type Answer =
  | { shape: 'zip' }
  | { shape: 'xml'; root: string; attributes: Record<string, string>; errors: string[] }
  | { shape: 'json'; value: unknown }
  | { shape: 'html' }
  | { shape: 'empty' }
  | { shape: 'other' };

export const bodyText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim();

/** What may be kept as evidence of an answer that says nothing: status and the first words. */
export const excerpt = (status: number, bytes: Uint8Array): string =>
  `HTTP ${status} ${bodyText(bytes.subarray(0, 400)).replace(/\s+/g, ' ').slice(0, 200)}`.trim();

export const readAnswer = (bytes: Uint8Array): Answer => {
  if (isZip(bytes)) return { shape: 'zip' };
  const text = bodyText(bytes);
  if (text === '') return { shape: 'empty' };
  if (/^\{|^\[/.test(text)) return readJson(text);
  if (/^<(!doctype\s+html|html)\b/i.test(text)) return { shape: 'html' };
  if (!text.startsWith('<')) return { shape: 'other' };
  const head = readXmlHead(text);
  return head === undefined ? { shape: 'other' } : { shape: 'xml', ...head };
};

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** ANAF's own published example of a refusal has one closing brace too many; the refusal in it is still a refusal. */
const readJson = (text: string): Answer => {
  for (const candidate of [text, text.replace(/\}\s*$/, '')]) {
    try {
      return { shape: 'json', value: JSON.parse(candidate) };
    } catch {
      continue;
    }
  }
  return { shape: 'other' };
};
