import type { z } from 'zod';
import { bankOfIban } from '#domain/kernel/pure/iban.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { changesAccounts } from './repo-account-changes.ts';
import { Company, ConfirmedCard } from './model/company.ts';
import * as companies from './repo.ts';
import { replaceAccounts } from './repo-accounts.ts';

/**
 * Takes the company card as a person has checked it; before that nothing can be issued. Also how it is changed later.
 * Another bank account asks the person to show again who is there.
 * @throws StepUpNeeded · Invalid per field · Conflict `errors.changedMeanwhile`
 */
export const confirmCard = defineVerb({
  name: 'companies.confirmCard',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  stepUp: (tx, { iban, treasuryIban }) => changesAccounts(tx, ['default', 'treasury'], [iban, treasuryIban]),
  api: { method: 'PUT', path: '/company', summary: 'Confirm or change the company card' },
  input: ConfirmedCard,
  output: Company,
  async run(tx, actor, { iban, treasuryIban, ...card }, meta) {
    const current = await companies.lockCompany(tx);
    requireVersion(current, meta, current.name);
    await companies.updateCompany(tx, { ...emptied(card), confirmedAt: current.confirmedAt ?? actor.asOf });
    const accounts = [
      ...(iban ? [{ iban, purpose: 'default' as const }] : []),
      ...(treasuryIban ? [{ iban: treasuryIban, purpose: 'treasury' as const }] : []),
    ];
    await replaceAccounts(
      tx,
      ['default', 'treasury'],
      accounts.map((one) => ({ ...one, bankName: bankOfIban(one.iban) ?? '', currency: 'RON' })),
    );
    tx.emit({ type: 'CompanyChanged', subject: current.id });
    return companies.findCompany(tx);
  },
});

/** What the form left empty is emptied: the card is replaced as a whole. */
const emptied = (card: Partial<z.output<typeof ConfirmedCard>>) => ({
  tradeRegisterNumber: null,
  postalCode: null,
  cashAccountingSince: null,
  phone: null,
  representativeName: null,
  representativeRole: null,
  shareCapital: null,
  ...card,
});
