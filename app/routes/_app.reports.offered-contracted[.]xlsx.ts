import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { xlsxResponse } from '#app/http/xlsx-response.server.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';
import { offeredContracted } from '#domain/offers/offered-contracted.ts';

const amount = (value: bigint) => ({ number: formatDecimal(value, SCALE.amount) });
const quantity = (value: bigint) => ({ number: formatDecimal(value, SCALE.quantity, { trim: true }) });

/** The report of the page as a sheet, with the same filters. */
export const loader = pageLoader(async ({ actor, request, search }) => {
  const { rows } = await offeredContracted(actor, search);
  const { offeredContracted: m } = requestMessages(request).reports;
  const locale = requestLocale(request);
  const unitOf = (unit: string) => {
    const key = UNIT_KEYS.find((one) => one === unit);
    return key === undefined ? unit : unitLabel(key, locale);
  };
  return xlsxResponse('ofertate-contractate.xlsx', {
    name: m.title,
    head: [
      m.service,
      m.unit,
      m.offeredQuantity,
      m.offeredValue,
      m.acceptedQuantity,
      m.acceptedValue,
      m.contractedQuantity,
      m.contractedValue,
    ],
    rows: rows.map((row) => [
      row.name,
      unitOf(row.unit),
      quantity(row.offeredQuantity),
      amount(row.offeredValue),
      quantity(row.acceptedQuantity),
      amount(row.acceptedValue),
      quantity(row.contractedQuantity),
      amount(row.contractedValue),
    ]),
  });
});
