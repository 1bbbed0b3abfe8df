import type { TableLook } from '#app/http/wiring.server.ts';
import { headingsAt } from '#app/http/wiring.server.ts';
import { MAPPED, type Mapped } from '#domain/banking/model/statements/mapping.ts';

const isMapped = (text: unknown): text is Mapped => MAPPED.some((one) => one === text);

/** Guaranteed: read through `Number` and checked by the verb's schema afterwards. */
const rolesOf = (values: Record<string, unknown>): unknown[] =>
  Array.isArray(values['roles']) ? (values['roles'] as unknown[]) : [];

/** What the form of columns says, as the verb wants it: a role may stand at several columns of text. */
export function mappingInput(values: Record<string, unknown>, look: TableLook) {
  const header = Number(values['header'] ?? look.header);
  const columns: Partial<Record<Mapped, number[]>> = {};
  rolesOf(values).forEach((role, index) => {
    if (isMapped(role)) columns[role] = [...(columns[role] ?? []), index];
  });
  const { order, decimal } = values;
  return {
    bank: values['bank'],
    headings: headingsAt(look, header),
    table: {
      delimiter: look.delimiter,
      columns,
      ...(order === 'dmy' || order === 'mdy' ? { order } : {}),
      ...(decimal === ',' || decimal === '.' ? { decimal } : {}),
    },
  };
}
