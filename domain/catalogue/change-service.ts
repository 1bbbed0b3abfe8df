import { fillCpv } from '#domain/clients/steps-cpv.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asService } from './as-service.ts';
import { Service, ServiceFields } from './model/service.ts';
import * as services from './repo.ts';
import { chosenVat } from './steps.ts';

/** Writes a service anew, as the form shows it; documents made before keep what they say. @throws NotFound · Conflict · Invalid */
export const changeService = defineVerb({
  name: 'catalogue.changeService',
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
  api: { method: 'PUT', path: '/services/{serviceId}', summary: 'Change a service of the catalogue' },
  input: ServiceFields.extend({ serviceId: id<'service'>() }),
  output: Service,
  async run(tx, _actor, { serviceId, vatCategory, vatRate, exemptionReason, ...fields }, meta) {
    const current = await services.lockService(tx, serviceId);
    requireVersion(current, meta, current.name);
    if (fields.name !== current.name) await services.requireFreeName(tx, fields.name);
    const { vatRegime } = await companyOf(tx);
    const vat = await chosenVat(tx, vatRegime, { vatCategory, vatRate, exemptionReason });
    const emptied = { description: null, unitPrice: null, cpv: null };
    const changed = await services.updateService(tx, serviceId, { ...emptied, ...fields, ...vat });
    if (changed.cpv !== null) await fillCpv(tx, serviceId, changed.cpv);
    tx.emit({ type: 'ServiceChanged', subject: serviceId });
    return asService(changed);
  },
});
