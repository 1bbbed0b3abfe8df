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
export type PdfAttachment = { name: string; bytes: Uint8Array; mimeType: string; description: string };

export type PdfAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string };
