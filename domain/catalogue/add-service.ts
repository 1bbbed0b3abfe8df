import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Service, ServiceFields } from './model/service.ts';
import * as services from './repo.ts';
import { asService } from './as-service.ts';
import { chosenVat } from './steps.ts';

/** Adds a service to the catalogue. @throws Invalid `catalogue.errors.nameTaken` · `catalogue.errors.vatRate` */
export const addService = defineVerb({
  name: 'catalogue.addService',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/services', summary: 'Add a service to the catalogue' },
  input: ServiceFields,
  output: Service,
  async run(tx, _actor, { vatCategory, vatRate, exemptionReason, ...fields }) {
    await services.requireFreeName(tx, fields.name);
    const { vatRegime } = await companyOf(tx);
    const vat = await chosenVat(tx, vatRegime, { vatCategory, vatRate, exemptionReason });
    const added = await services.insertService(tx, { ...fields, ...vat });
    tx.emit({ type: 'ServiceAdded', subject: added.id });
    return asService(added);
  },
});
