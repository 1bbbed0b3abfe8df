import { bankOfIban } from '#domain/kernel/pure/iban.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { changesAccounts } from './repo-account-changes.ts';
import { BillingRules } from './model/billing.ts';
import { Company } from './model/company.ts';
import * as companies from './repo.ts';
import { replaceAccounts } from './repo-accounts.ts';

/**
 * Sets how the company bills: its usual days to pay, whether cash of natural persons asks for a fiscal receipt or is exempt and
 * on what ground, and its accounts in foreign currencies.
 * @throws StepUpNeeded for another account · Invalid `companies.errors.basisMissing` · Conflict `errors.changedMeanwhile`
 * @law OUG 28/1999 art. 1, 2
 */
export const changeBilling = defineVerb({
  name: 'companies.changeBilling',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  stepUp: (tx, { eurIban, usdIban }) => changesAccounts(tx, ['other'], [eurIban, usdIban]),
  api: { method: 'PUT', path: '/company/billing', summary: 'Change how the company bills' },
  input: BillingRules,
  output: Company,
  async run(tx, _actor, { paymentDays, cashFromPersons, cashExemptionBasis, eurIban, usdIban }, meta) {
    const current = await companies.lockCompany(tx);
    requireVersion(current, meta, current.name);
    const isExempt = cashFromPersons === 'exempt';
    if (isExempt && cashExemptionBasis === undefined)
      throw new Invalid('companies.errors.basisMissing', { fields: ['cashExemptionBasis'] });
    await companies.updateCompany(tx, {
      paymentDays,
      cashFromPersons,
      cashExemptionBasis: isExempt ? (cashExemptionBasis ?? null) : null,
    });
    const accounts = [
      ...(eurIban === undefined ? [] : [{ iban: eurIban, currency: 'EUR' }]),
      ...(usdIban === undefined ? [] : [{ iban: usdIban, currency: 'USD' }]),
    ].map((one) => ({ ...one, purpose: 'other' as const, bankName: bankOfIban(one.iban) ?? '' }));
    await replaceAccounts(tx, ['other'], accounts);
    tx.emit({ type: 'CompanyChanged', subject: current.id });
    return companies.findCompany(tx);
  },
});
