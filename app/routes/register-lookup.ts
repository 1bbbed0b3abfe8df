import { checkDuplicates } from '#domain/clients/check-duplicates.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { pageLoader } from '../http/form-verb.server.ts';
import { lookUpCompany } from '../http/wiring.server.ts';

/** What ANAF's register says of a CUI, as the fields of a client's card, and whether we have such a client already. */
export const loader = pageLoader(async ({ actor, search }) => {
  const typed = search['cui'] ?? '';
  const cui = parseCui(typed);
  if (cui === undefined) return { state: 'notACui' as const, typed, known: null };
  const { rows } = await checkDuplicates(actor, { cui });
  const known = rows[0] ? { clientId: rows[0].clientId, name: rows[0].name } : null;
  const found = await lookUpCompany(cui, actor.asOf).catch(() => undefined); // the register away is no fault of ours
  if (found === undefined) return { state: 'missing' as const, typed, known };
  const { isVatRegistered, hasCashAccounting, isInactive, ...fields } = found;
  return {
    state: 'found' as const,
    typed,
    known,
    isInactive,
    fields: {
      ...fields,
      vatStatus: isVatRegistered ? 'registered' : 'not_registered',
      cashAccounting: hasCashAccounting ? 'applies' : 'does_not_apply',
      registerCheckedAt: actor.asOf.toISOString(),
    },
  };
});
