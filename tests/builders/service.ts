import { addService } from '#domain/catalogue/add-service.ts';
import type { Service, ServiceFields } from '#domain/catalogue/model/service.ts';
import type { TestCompany } from './company.ts';

let made = 0;

/** A service of the catalogue: an hour at 150 lei with the standard rate, unless told otherwise. */
export const aService = (
  { sales }: TestCompany,
  fields: Partial<Pick<ServiceFields, 'name' | 'description' | 'unit' | 'cpv'>> & {
    unitPrice?: string | undefined;
  } = {},
): Promise<Service> => addService(sales, { name: `Serviciu ${++made}`, unit: 'hour', unitPrice: '150', ...fields });
