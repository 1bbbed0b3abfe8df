import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { client } from '#db/schema/client.ts';
import { lane } from '#db/schema/queue.ts';
import { task } from '#db/schema/task.ts';
import { timelineEntry } from '#db/schema/timeline-entry.ts';
import { verbCall } from '#db/schema/verb-call.ts';
import { withTenant } from '#db/tenant.server.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import type { TokenActor } from './actor.ts';
import { defineVerb } from './define-verb.ts';
import { Conflict, Forbidden, Invalid, PlanLocked } from './errors.ts';
import { type Id, newId } from './pure/ids.ts';
import type { RoleTable } from './roles.ts';
import { amount, id, instant, line } from './schemas.ts';
import type { Tx } from './tx.ts';

const SALES_ONLY: RoleTable = { administrator: false, sales: true, execution: false, accounting: false, accountant: false, client: false, operator: false, system: false }; // prettier-ignore

async function writeNote(tx: Tx, { clientId, text }: { clientId: Id<'client'>; text: string }) {
  const noteId = newId<'task'>();
  await tx.db.insert(task).values({ id: noteId, clientId, kind: 'note', text });
  tx.emit({ type: 'NoteAdded', subject: noteId, clientId, facts: { date: '2026-11-24' } });
  if (text === 'fails') throw new Conflict('errors.conflict');
  return { id: noteId, at: tx.asOf, price: 1250n, secret: 'not in the schema' };
}
const shape = {
  roles: SALES_ONLY,
  input: z.object({ clientId: id<'client'>(), text: line(20) }),
  output: z.object({ id: id<'task'>(), at: instant(), price: amount() }),
} as const;
const addNote = defineVerb({ ...shape, name: 'test.addNote', run: (tx, _actor, input) => writeNote(tx, input) });
const addOther = defineVerb({ ...shape, name: 'test.addOther', run: (tx, _actor, input) => writeNote(tx, input) });
const addGated = defineVerb({ ...shape, name: 'test.addGated', feature: 'api', run: (tx, _actor, input) => writeNote(tx, input) }); // prettier-ignore
/** Emits for two clients in the order given. */
const addTwo = defineVerb({
  name: 'test.addTwo',
  roles: SALES_ONLY,
  input: z.object({ clientIds: z.array(id<'client'>()) }),
  output: z.object({}),
  async run(tx, _actor, { clientIds }) {
    for (const clientId of clientIds) await writeNote(tx, { clientId, text: 'two' });
    return {};
  },
});

/** Notes on two clients in the order given; between the two, each waits until another call is there too. */
const addCrossing = (meeting: () => Promise<void>) =>
  defineVerb({
    name: 'test.addCrossing',
    roles: SALES_ONLY,
    input: z.object({ clientIds: z.array(id<'client'>()) }),
    output: z.object({}),
    async run(tx, _actor, { clientIds }) {
      for (const clientId of clientIds) {
        await tx.db.update(client).set({ name: 'Crinul Roșu S.R.L.' }).where(eq(client.id, clientId));
        await writeNote(tx, { clientId, text: 'crossing' });
        await meeting();
      }
      return {};
    },
  });

/** Resolves for everybody once so many have come. */
function aMeeting(of: number): () => Promise<void> {
  let [come, begin] = [0, (): void => undefined];
  const begun = new Promise<void>((resolve) => (begin = resolve));
  return () => {
    if ((come += 1) === of) begin();
    return begun;
  };
}

const inside = <R>({ tenantId }: TestCompany, read: (db: Tx['db']) => Promise<R>): Promise<R> =>
  withTenant({ tenantId, asOf: TODAY, readOnly: false }, read);

async function aClient(company: TestCompany): Promise<Id<'client'>> {
  const clientId = newId<'client'>();
  await inside(company, (db) =>
    db.insert(client).values({ id: clientId, state: 'active', kind: 'company', name: 'Crinul Alb S.R.L.' }),
  );
  return clientId;
}

/** What calls of the test verbs have left: rows, timeline, audit, keys, wake-ups. */
const traces = (company: TestCompany, clientId: Id<'client'>) =>
  inside(company, async (db) => ({
    notes: await db.$count(task, eq(task.clientId, clientId)),
    timeline: await db.$count(timelineEntry, eq(timelineEntry.clientId, clientId)),
    audit: await db.$count(auditEntry, sql`${auditEntry.verb} like 'test.%'`),
    keys: await db.$count(verbCall, sql`${verbCall.verb} like 'test.%'`),
    wakeUps: (await db.select().from(lane).where(eq(lane.workflowId, `t/${company.tenantId}/client/${clientId}`)))[0]?.seq ?? 0,
  })); // prettier-ignore
const ONE = { notes: 1, timeline: 1, audit: 1, keys: 1, wakeUps: 1 };
const NOTHING = { notes: 0, timeline: 0, audit: 0, keys: 0, wakeUps: 0 };

describe('a call', () => {
  it('is refused for its role before its input is read, and leaves nothing', async () => {
    const company = await aCompany();
    await expect(addNote(company.accounting, { clientId: 'not an id', text: '' })).rejects.toBeInstanceOf(Forbidden);
    await expect(addNote(company.system, { clientId: 'not an id', text: '' })).rejects.toBeInstanceOf(Forbidden);
  });

  it('names every field of an input that it does not understand', async () => {
    const { sales } = await aCompany();
    const refusal = await addNote(sales, { clientId: 'not an id', text: 'a line\nof two' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Invalid);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'errors.invalidInput',
      details: { fields: ['clientId', 'text'] },
    });
  });

  it('writes row, timeline, audit and wake-up at the time of the actor', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const at = new Date('2026-12-01T08:30:00Z');
    const answer = await addNote(company.at(company.sales, at), { clientId, text: 'first' }, { key: 'k1' });
    expect(answer).toEqual({ id: answer.id, at, price: 1250n });
    expect(await traces(company, clientId)).toEqual(ONE);
    const [entry, audit, row] = await inside(company, (db) =>
      Promise.all([
        db.select().from(timelineEntry).where(eq(timelineEntry.clientId, clientId)),
        db.select().from(auditEntry).where(eq(auditEntry.verb, 'test.addNote')),
        db.select().from(task).where(eq(task.id, answer.id)),
      ]),
    );
    const who = { actorKind: 'person', actorId: company.sales.personId, at };
    expect(entry).toMatchObject([{ type: 'NoteAdded', subjectId: answer.id, ...who, facts: { date: '2026-11-24' } }]);
    expect(audit).toMatchObject([{ verb: 'test.addNote', callKey: 'k1', subjects: [answer.id, clientId], ...who }]);
    expect(row).toMatchObject([{ createdAt: at }]);
  });

  it('that fails leaves neither row nor timeline, audit, wake-up nor key', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    await expect(addNote(company.sales, { clientId, text: 'fails' }, { key: 'k' })).rejects.toBeInstanceOf(Conflict);
    expect(await traces(company, clientId)).toEqual(NOTHING);
    await addNote(company.sales, { clientId, text: 'works' }, { key: 'k' });
    expect(await traces(company, clientId)).toEqual(ONE);
  });
});

it('is begun again from its start when it and another waited for each other, and leaves its traces once', async () => {
  const company = await aCompany();
  const [one, other] = [await aClient(company), await aClient(company)];
  const cross = addCrossing(aMeeting(2));
  await Promise.all([
    cross(company.sales, { clientIds: [one, other] }, { key: 'a' }),
    cross(company.sales, { clientIds: [other, one] }, { key: 'b' }),
  ]);
  const both = { notes: 2, timeline: 2, audit: 2, keys: 2, wakeUps: 2 };
  expect([await traces(company, one), await traces(company, other)]).toEqual([both, both]);
});

describe('a call with a key', () => {
  it('repeated has one effect and the same answer, cut to the schema both times', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const call = () => addNote(company.sales, { clientId, text: 'once' }, { key: 'k' });
    const [first, second] = [await call(), await call()];
    expect(second).toEqual(first);
    expect(Object.keys(first)).toEqual(['id', 'at', 'price']);
    expect(await traces(company, clientId)).toEqual(ONE);
  });

  it('repeated with other input is refused as 422', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    await addNote(company.sales, { clientId, text: 'once' }, { key: 'k' });
    const other = addNote(company.sales, { clientId, text: 'other' }, { key: 'k' });
    await expect(other).rejects.toMatchObject({ kind: 'Invalid', status: 422, code: 'errors.keyReused' });
    expect(await traces(company, clientId)).toEqual(ONE);
  });

  it('sent eight times at once has one effect and one answer', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => addNote(company.sales, { clientId, text: 'once' }, { key: 'k' })),
    );
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(await traces(company, clientId)).toEqual(ONE);
  });

  it('says nothing to another verb and to another company', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const [mine, yours] = await Promise.all([aClient(ours), aClient(theirs)]);
    const answers = [
      await addNote(ours.sales, { clientId: mine, text: 'once' }, { key: 'k' }),
      await addOther(ours.sales, { clientId: mine, text: 'once' }, { key: 'k' }),
      await addNote(theirs.sales, { clientId: yours, text: 'other' }, { key: 'k' }),
    ];
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(3);
  });
});

describe('wake-ups', () => {
  it('of one workflow are numbered without a gap or a repeat by concurrent calls', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const calls = Array.from({ length: 12 }, (_, number) =>
      addNote(company.sales, { clientId, text: `note ${number}` }),
    );
    await Promise.all(calls);
    expect(await traces(company, clientId)).toMatchObject({ notes: 12, timeline: 12, audit: 12, wakeUps: 12 });
  });

  it('of two workflows, asked for in opposite orders at once, do not stop each other', async () => {
    const company = await aCompany();
    const [one, two] = [await aClient(company), await aClient(company)];
    const calls = Array.from({ length: 20 }, (_, number) =>
      addTwo(company.sales, { clientIds: number % 2 === 0 ? [one, two] : [two, one] }),
    );
    await Promise.all(calls);
    expect((await traces(company, one)).wakeUps).toBe(20);
    expect((await traces(company, two)).wakeUps).toBe(20);
  });
});

describe('what only Premium has', () => {
  it('is refused on Standard with the name of the feature, but a repeat of what was done still answers', async () => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const done = await addGated(company.sales, { clientId, text: 'once' }, { key: 'k' });
    await endPremium({ ...company.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
    await expect(addGated(company.sales, { clientId, text: 'new' })).rejects.toMatchObject({
      status: 403,
      code: 'errors.planLocked',
      details: { data: { feature: 'api' } },
    });
    await expect(addGated(company.sales, { clientId, text: 'new' })).rejects.toBeInstanceOf(PlanLocked);
    expect(await addGated(company.sales, { clientId, text: 'once' }, { key: 'k' })).toEqual(done);
    const written = await inside(company, (db) =>
      db.$count(task, and(eq(task.clientId, clientId), eq(task.text, 'new'))),
    );
    expect(written).toBe(0);
  });
});

describe('a token', () => {
  const tokenOf = ({ sales }: TestCompany, scopes: string[]): TokenActor => ({
    ...sales,
    kind: 'token',
    tokenId: newId<'apiToken'>(),
    scopes,
  });

  it.each([
    [['*'], true],
    [['test.*'], true],
    [['test.addNote'], true],
    [['read'], false],
    [['test.addOther'], false],
    [['tes.*'], false],
    [['test'], false],
    [[], false],
  ])('with the scopes %j may call: %s', async (scopes, may) => {
    const company = await aCompany();
    const clientId = await aClient(company);
    const call = addNote(tokenOf(company, scopes), { clientId, text: 'by token' });
    if (may) expect(await call).toHaveProperty('id');
    else await expect(call).rejects.toMatchObject({ status: 403, code: 'errors.scopeMissing' });
  });

  it('has no more rights than its role, whatever its scopes', async () => {
    const company = await aCompany();
    const token = { ...tokenOf(company, ['*']), roles: ['accountant'] as const };
    await expect(addNote(token, { clientId: newId<'client'>(), text: 'x' })).rejects.toMatchObject({
      code: 'errors.forbidden',
    });
  });
});
