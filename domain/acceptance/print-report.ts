import { z } from 'zod';
import type { AcceptanceDocument } from '#documents/pdf/acceptance/schema.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { unsigned } from './model/printed-signature.ts';
import { acceptancePaper } from './paper.ts';

/** A report's paper, as it stands or to be signed by hand with boxes for signature and stamp. @throws NotFound */
export const printReport = defineQuery({
  name: 'acceptance.printReport',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({
    reportId: id<'acceptanceReport'>(),
    variant: z.enum(['electronic', 'handwritten']).default('electronic'),
  }),
  output: z.object({ fileName: z.string(), createdAt: instant(), document: z.custom<AcceptanceDocument>() }),
  async run(tx, _actor, { reportId, variant }) {
    const { fileName, createdAt, document } = await acceptancePaper(tx, reportId);
    if (variant === 'electronic') return { fileName, createdAt, document: document.data };
    const signatures = document.data.signatures.map(unsigned);
    return { fileName, createdAt, document: { ...document.data, variant, signatures } };
  },
});
