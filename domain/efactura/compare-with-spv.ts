import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';
import { SUBMISSION_STATES } from './model/submission.ts';
import * as compare from './repo-compare.ts';

const DAY_MS = 86_400_000;
/** SPV keeps 60 days; the first of them may be gone already. */
const COMPARED_DAYS = 58;

const Ours = z.object({
  invoiceId: id<'invoice'>(),
  number: z.string(),
  clientName: z.string(),
  state: z.enum(SUBMISSION_STATES),
  uploadIndex: z.string(),
  at: instant().nullable(),
});

/**
 * Our list against SPV's in both directions, as of the last reading of the whole list: what we hold for validated and SPV
 * does not list, what it lists and we hold for something else, and what none of our uploads brought there.
 */
export const compareWithSpv = defineQuery({
  name: 'efactura.compareWithSpv',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  feature: 'supplier_inbox',
  api: { method: 'GET', path: '/spv-differences', summary: 'Our invoices against the list of SPV' },
  input: z.object({}),
  output: z.object({
    comparedAt: instant().nullable(),
    missing: z.array(Ours),
    otherwise: z.array(Ours),
    foreign: z.array(
      z.object({
        id: id<'spvMessage'>(),
        uploadIndex: z.string(),
        listedAt: instant(),
        buyerCui: z.string().nullable(),
        details: z.string(),
      }),
    ),
  }),
  async run(tx, actor) {
    const comparedAt = (await findConnection(tx))?.comparedAt ?? null;
    if (comparedAt === null) return { comparedAt, missing: [], otherwise: [], foreign: [] };
    const from = new Date(actor.asOf.getTime() - COMPARED_DAYS * DAY_MS);
    return {
      comparedAt,
      missing: (await compare.notInSpv(tx, from, comparedAt)).map(asOurs),
      otherwise: (await compare.otherwiseInSpv(tx, from)).map(asOurs),
      foreign: await compare.notOurs(tx, from),
    };
  },
});

type Row = Awaited<ReturnType<typeof compare.notInSpv>>[number];

const asOurs = ({ number, uploadIndex, ...row }: Row) => ({
  ...row,
  number: number ?? '',
  uploadIndex: uploadIndex ?? '',
});
