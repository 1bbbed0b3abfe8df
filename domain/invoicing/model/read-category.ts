import type { Company } from '#domain/companies/model/company.ts';
import type { Readings } from '#domain/law/model/readings.ts';
import type { Buyer } from './facts.ts';
import type { VatCategory } from './totals.ts';

interface Read {
  company: Pick<Company, 'vatRegime'>;
  buyer: Pick<Buyer, 'kind'>;
  readings: Readings;
}

/** The VAT category that a line bears by the company's reading of the law; most bear their own. */
export function readCategory(category: VatCategory, { company, buyer, readings }: Read): VatCategory {
  if (category === 'O' && company.vatRegime === 'not_registered') return readings['efactura.not_registered_seller'];
  if (category === 'AE' && buyer.kind === 'foreign') return readings['efactura.services_to_eu_business'];
  return category;
}
