import { isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { UblElement } from '../tree.ts';
import type { Row } from './row.ts';
import { notADate } from './say.ts';
import { CannotEvaluate, normalized, valueOf } from './xpath.ts';

const ZONED = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/** The day of `xs:date(element)`, its zone left out of account. @throws CannotEvaluate when it is none */
export function dateOf(element: UblElement): string {
  const day = ZONED.exec(normalized(valueOf(element)))?.[1];
  if (day === undefined || !isCivilDate(day)) throw new CannotEvaluate('notADate', element);
  return day;
}

/** BR-RO-DT: every date of the invoice exists and is written in ten characters. */
export const DATES: readonly Row[] = (
  [
    ['BR-RO-DT001', 'cbc:IssueDate'],
    ['BR-RO-DT002', 'cbc:TaxPointDate'],
    ['BR-RO-DT003', 'cbc:DueDate'],
    ['BR-RO-DT003_CN', 'cbc:PaymentDueDate'],
    ['BR-RO-DT004', 'cbc:ActualDeliveryDate'],
    ['BR-RO-DT005', 'cbc:StartDate'],
    ['BR-RO-DT006', 'cbc:EndDate'],
  ] as const
).map(([id, at]) => ({ id, at, holds: (node) => isCivilDate(valueOf(node)), say: notADate }));
