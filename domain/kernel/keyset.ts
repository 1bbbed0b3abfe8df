import { z } from 'zod';
import { Invalid } from './errors.ts';

export const PAGE_SIZE = 50;

/** A page of a list: `next` continues after the last row, at the same cost at any depth. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: z.string().optional() });

const POSITION = z.tuple([z.string(), z.string()]);

/** The position after a row: its sort value and its id. */
export const encodeCursor = (sort: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** @throws Invalid `errors.badCursor` */
export function decodeCursor(text: string): { sort: string; id: string } {
  try {
    const [sort, id] = POSITION.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { sort, id };
  } catch {
    throw new Invalid('errors.badCursor');
  }
}

/** Cuts the one row that was read beyond the page, and says where the next page starts. */
export function paged<Row>(rows: Row[], position: (row: Row) => [sort: string, id: string], size: number = PAGE_SIZE) {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return rows.length > size && last ? { rows: page, next: encodeCursor(...position(last)) } : { rows: page };
}
