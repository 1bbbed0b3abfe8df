import { Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { AcceptedLine, RaisedObjection } from './model/answer.ts';
import type { LineRow } from './repo.ts';

export interface WeighedLine {
  line: LineRow;
  accepted: bigint;
}

export interface Weighed {
  lines: WeighedLine[];
  objections: readonly RaisedObjection[];
}

/** Everything as it was delivered. */
export const acceptedWhole = (lines: readonly LineRow[]): Weighed => ({
  lines: lines.map((line) => ({ line, accepted: line.delivered })),
  objections: [],
});

/**
 * Lays an answer with objections over the lines: what is not accepted needs an objection, an objection a line of this report.
 * @throws Invalid beside the field
 */
export function weigh(
  lines: readonly LineRow[],
  { lines: given, objections }: { lines: readonly AcceptedLine[]; objections: readonly RaisedObjection[] },
  today: CivilDate,
): Weighed {
  const accepted = new Map(given.map((one) => [one.lineId, one.accepted]));
  const known = new Set(lines.map((one) => one.id));
  if (given.some((one) => !known.has(one.lineId)))
    throw new Invalid('acceptance.errors.foreignLine', { fields: ['lines'] });
  for (const [index, { lineId, termDate }] of objections.entries()) {
    if (lineId !== undefined && !known.has(lineId))
      throw new Invalid('acceptance.errors.foreignLine', { fields: [`objections[${index}].lineId`] });
    if (termDate !== undefined && termDate < today)
      throw new Invalid('acceptance.errors.termPast', { fields: [`objections[${index}].termDate`] });
  }
  const isObjected = (line: LineRow) => objections.some((one) => one.lineId === line.id);
  const weighed = lines.map((line) => ({ line, accepted: accepted.get(line.id) ?? line.delivered }));
  for (const [index, one] of weighed.entries()) {
    if (one.accepted > one.line.delivered)
      throw new Invalid('acceptance.errors.tooMuch', { fields: [`lines[${index}].accepted`] });
    if (one.accepted < one.line.delivered && !isObjected(one.line))
      throw new Invalid('acceptance.errors.objectionNeeded', {
        fields: [`lines[${index}].accepted`],
        params: { service: one.line.name },
      });
  }
  if (objections.length === 0) throw new Invalid('acceptance.errors.objectionMissing');
  return { lines: weighed, objections };
}
