import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { Note } from './model/statements/import.ts';
import * as imports from './repo-import.ts';

const Head = z.object({
  account: z.string().nullable(),
  number: z.string().nullable(),
  currency: z.string().nullable(),
  opening: amount().nullable(),
  closing: amount().nullable(),
  openingDay: civilDate().nullable(),
  closingDay: civilDate().nullable(),
  firstDay: civilDate().nullable(),
  lastDay: civilDate().nullable(),
  entryCount: z.number().int().min(0),
  sum: amount(),
  difference: amount().nullable(),
  notes: z.array(Note),
});

/** Enters the head of a statement of which all entries are read. @throws Conflict `banking.errors.notReading` */
export const stageStatement = defineVerb({
  name: 'banking.stageStatement',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ importId: id<'bankImport'>(), statement: z.number().int().min(1), head: Head }),
  output: z.object({}),
  async run(tx, _actor, { importId, statement, head }) {
    const { state } = await imports.lockImport(tx, importId);
    if (state !== 'reading') throw new Conflict('banking.errors.notReading');
    const { notes, ...values } = head;
    await imports.changeStatement(tx, await imports.statementAt(tx, importId, statement), {
      ...values,
      notes: notes.map(({ line, ...note }) => ({ ...note, line: String(line) })),
    });
    return {};
  },
});
