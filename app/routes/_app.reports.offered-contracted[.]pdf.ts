import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';
import { offeredContracted } from '#domain/offers/offered-contracted.ts';

const money = (value: bigint) => formatRomanian(value, SCALE.amount);
const dayText = (text: string | undefined) =>
  text !== undefined && isCivilDate(text) ? formatCivilDate(text) : undefined;

/** The report of the page as a paper, with the same filters. */
export const loader = pageLoader(async ({ actor, request, search }) => {
  const { rows, totals } = await offeredContracted(actor, search);
  const { reports } = requestMessages(request);
  const m = reports.offeredContracted;
  const locale = requestLocale(request);
  const count = (value: bigint, unit: string) => {
    const key = UNIT_KEYS.find((one) => one === unit);
    const label = key === undefined ? unit : unitLabel(key, locale);
    return value === 0n ? '–' : `${formatRomanian(value, SCALE.quantity, { trim: true })}\u00a0${label}`;
  };
  const facts = [
    { label: reports.from, value: dayText(search['from']) },
    { label: reports.to, value: dayText(search['to']) },
    { label: reports.currency, value: search['currency'] ?? 'RON' },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  const document = {
    locale,
    issuer: issuerOf(await showCompany(actor, {})),
    title: m.title,
    note: m.note,
    facts,
    columns: [
      { label: m.service, align: 'left' as const },
      ...[
        m.offeredQuantity,
        m.offeredValue,
        m.acceptedQuantity,
        m.acceptedValue,
        m.contractedQuantity,
        m.contractedValue,
      ].map((label) => ({ label, align: 'right' as const })),
    ],
    rows: rows.map((row) => [
      row.name,
      count(row.offeredQuantity, row.unit),
      money(row.offeredValue),
      count(row.acceptedQuantity, row.unit),
      money(row.acceptedValue),
      count(row.contractedQuantity, row.unit),
      money(row.contractedValue),
    ]),
    sums: ['', '', money(totals.offeredValue), '', money(totals.acceptedValue), '', money(totals.contractedValue)],
  };
  return pdfResponse(await pdfOf('report', document, actor.asOf), 'ofertate-contractate.pdf');
});
