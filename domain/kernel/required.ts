import { NotFound } from './errors.ts';

/** The first row, or the answer for a row that is not there or not ours. @throws NotFound */
export function required<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new NotFound();
  return row;
}

/** For rows that the database has just answered to an INSERT or UPDATE of ours. @throws Error, a fault of ours, when it did not */
export function written<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the database wrote no row');
  return row;
}
