import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ToSign } from './model/to-sign.ts';
import { requireOwnLink } from './own-link.ts';
import * as contracts from './repo.ts';
import { signingForClient } from './to-sign.ts';
import { sealedWording } from './wording.ts';

/** A contract as the holder of its link reads it: exactly what is signed, and how its signing stands. @throws NotFound */
export const readContract = defineQuery({
  name: 'contracts.readContract',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ contractId: id<'contract'>() }),
  output: ToSign,
  async run(tx, actor, { contractId }) {
    const { subjectVersion, linkId } = requireOwnLink(actor, 'contract', contractId);
    const row = await contracts.findContract(tx, contractId);
    const version = await contracts.findVersion(tx, contractId, subjectVersion);
    if (!version.sealedAt || row.origin === 'paper') throw new NotFound();
    const { number, date, locale: language, articles, annexes } = sealedWording(version);
    const services = annexes[0]?.services;
    const value = services?.totals.net ?? null;
    const { clientId, currency, startDate, endDate } = row;
    const isCurrent = row.currentVersion === subjectVersion;
    const source = { clientId, subjectId: contractId, sha256: version.sha256, currency, value, isCurrent, linkId };
    return {
      number,
      addendum: null,
      date,
      language,
      preamble: null,
      articles,
      changes: [],
      services: (services?.lines ?? []).map((line) => ({ ...line, description: line.description ?? null })),
      value,
      gross: services?.totals.total ?? null,
      startDate,
      endDate,
      ...(await signingForClient(tx, source)),
    };
  },
});
