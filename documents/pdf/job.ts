import type { PdfKind } from './kinds.ts';
import type { PictureFile } from './layout/printed.ts';

/** One document on its way to a thread: only text, flags and bytes, all of which can be cloned. */
export type PdfJob = {
  kind: PdfKind;
  tree: unknown;
  pictures: PictureFile[];
  attachment?: PdfAttachment;
  /** Written into the file as its moment of creation, in whole seconds. */
  createdAt: Date;
};

/** `name` is the file's name inside the PDF. */
export type PdfAttachment = {
  name: string;
  bytes: Uint8Array;
  mimeType: string;
  description: string;
  /** What the file is to the paper: the same in another form, or what the paper was made of. */
  relationship: 'alternative' | 'source';
};

export type PdfAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string };
