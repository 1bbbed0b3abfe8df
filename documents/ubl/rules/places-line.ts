import type { Place } from './place.ts';
import { place } from './place.ts';

const LINE = 'cac:InvoiceLine';

/** What belongs to one line. */
export const LINE_PLACES: readonly (readonly [string, Place])[] = [
  place(LINE, 'BG-25', 'linia facturii', 'lines[]'),
  place(`${LINE}/cbc:ID`, 'BT-126', 'numărul liniei', 'lines[].id'),
  place(`${LINE}/cbc:Note`, 'BT-127', 'mențiunea liniei', 'lines[].note'),
  place(`${LINE}/cbc:InvoicedQuantity`, 'BT-129', 'cantitatea', 'lines[].quantity'),
  place(`${LINE}/cbc:InvoicedQuantity/@unitCode`, 'BT-130', 'unitatea de măsură', 'lines[].unitCode'),
  place(`${LINE}/cbc:LineExtensionAmount`, 'BT-131', 'valoarea liniei', 'lines[].net'),
  place(`${LINE}/cbc:AccountingCost`, 'BT-133', 'referința contabilă a liniei'),
  place(`${LINE}/cac:OrderLineReference`, 'BT-132', 'linia comenzii'),
  place(`${LINE}/cac:InvoicePeriod`, 'BG-26', 'perioada liniei', 'lines[].period'),
  place(`${LINE}/cac:InvoicePeriod/cbc:StartDate`, 'BT-134', 'începutul perioadei liniei', 'lines[].period.start'),
  place(`${LINE}/cac:InvoicePeriod/cbc:EndDate`, 'BT-135', 'sfârșitul perioadei liniei', 'lines[].period.end'),
  place(`${LINE}/cac:AllowanceCharge`, 'BG-27', 'reducerea sau taxa liniei', 'lines[].allowances[]'),
  place(
    `${LINE}/cac:AllowanceCharge/cbc:Amount`,
    'BT-136',
    'suma reducerii sau a taxei liniei',
    'lines[].allowances[].amount',
  ),
  place(
    `${LINE}/cac:AllowanceCharge/cbc:BaseAmount`,
    'BT-137',
    'baza reducerii sau a taxei liniei',
    'lines[].allowances[].base',
  ),
  place(
    `${LINE}/cac:AllowanceCharge/cbc:AllowanceChargeReason`,
    'BT-139',
    'motivul reducerii sau al taxei liniei',
    'lines[].allowances[].reason',
  ),
  place(
    `${LINE}/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode`,
    'BT-140',
    'codul motivului reducerii sau al taxei liniei',
    'lines[].allowances[].reasonCode',
  ),
  place(`${LINE}/cac:Item`, 'BG-31', 'produsul sau serviciul', 'lines[].name'),
  place(`${LINE}/cac:Item/cbc:Name`, 'BT-153', 'denumirea produsului sau a serviciului', 'lines[].name'),
  place(`${LINE}/cac:Item/cbc:Description`, 'BT-154', 'descrierea produsului sau a serviciului', 'lines[].description'),
  place(`${LINE}/cac:Item/cac:StandardItemIdentification`, 'BT-157', 'codul standard al produsului'),
  place(`${LINE}/cac:Item/cac:OriginCountry`, 'BT-159', 'țara de origine'),
  place(`${LINE}/cac:Item/cac:CommodityClassification`, 'BT-158', 'codul de clasificare', 'lines[].cpv'),
  place(`${LINE}/cac:Item/cac:ClassifiedTaxCategory`, 'BT-151', 'categoria de TVA a liniei', 'lines[].vat'),
  place(`${LINE}/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent`, 'BT-152', 'cota de TVA a liniei', 'lines[].vat.rate'),
  place(`${LINE}/cac:Item/cac:AdditionalItemProperty`, 'BG-32', 'caracteristica produsului'),
  place(`${LINE}/cac:Item/cac:AdditionalItemProperty/cbc:Name`, 'BT-160', 'numele caracteristicii'),
  place(`${LINE}/cac:Item/cac:AdditionalItemProperty/cbc:Value`, 'BT-161', 'valoarea caracteristicii'),
  place(`${LINE}/cac:Price`, 'BG-29', 'prețul', 'lines[].unitPrice'),
  place(`${LINE}/cac:Price/cbc:PriceAmount`, 'BT-146', 'prețul unitar', 'lines[].unitPrice'),
  place(`${LINE}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount`, 'BT-148', 'prețul unitar fără reducere'),
];
