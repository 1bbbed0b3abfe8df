import { openPerson, requireRedirect } from './http.ts';
import { answerByLink, CLIENT, sealed } from './selling.ts';
import * as shapes from './shapes.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** 5. Each service is planned, begun and finished. */
export async function delivery({ api, services }: Stage): Promise<void> {
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Bucharest' });
  for (const { id: contractedServiceId } of services) {
    const { workOrderId } = await api.act('POST', '/work-orders', { contractedServiceId, date }, shapes.Work);
    await api.act('POST', `/work-orders/${workOrderId}/start`, {}, shapes.Work);
    const { state } = await api.act('POST', `/work-orders/${workOrderId}/finish`, {}, shapes.Work);
    if (state !== 'done') throw new Error(`the work is ${state}`);
  }
}

/** 6. A report of all that, sent and accepted by its link. */
export async function acceptance(stage: Stage): Promise<void> {
  const { api, dealId } = stage;
  const { reportId, printedNumber } = await api.act('POST', `/deals/${dealId}/acceptance-report`, {}, shapes.Report);
  await answerByLink(stage, printedNumber, 'accept', { name: CLIENT.name, role: CLIENT.role });
  const { state } = await api.read(`/acceptance-reports/${reportId}`, shapes.Report);
  if (state !== 'accepted') throw new Error(`the report is ${state}`);
  stage.reportId = reportId;
  stage.keep('pv', `${printedNumber ?? 'pv'}.pdf`, await sealed(stage, `/papers/acceptance/${reportId}.pdf`));
}

/** 7. The invoice of what was accepted: issued, sent to SPV, validated, archived. */
export async function invoice(stage: Stage): Promise<void> {
  const { api, dealId, reportId, administrator } = stage;
  const report = await api.read(`/acceptance-reports/${reportId}`, shapes.ReportLines);
  const lines = report.lines.map(({ lineId: acceptanceLineId, contractedServiceId, accepted: quantity }) => ({
    acceptanceLineId,
    contractedServiceId,
    quantity,
  }));
  const draft = { dealId, acceptanceReportId: reportId, cardPayment: 'offered', lines };
  stage.invoiceId = await issued(stage, draft);
  const { submission, invoice: told } = await validated(stage, stage.invoiceId);
  stage.invoice = { number: told.number, total: told.payable, currency: told.currency };
  const { archiveFileId } = submission ?? {};
  if (!archiveFileId) throw new Error("ANAF's answer was not archived");
  const place = `/papers/invoice/${stage.invoiceId}`;
  stage.keep('invoice', `${told.number}.pdf`, await api.bytes(`${place}.pdf`));
  stage.keep('xml', `${told.number}.xml`, await api.bytes(`${place}.xml`));
  stage.keep('anaf-zip', `${told.number}-anaf.zip`, await administrator.bytes(`/files/${archiveFileId}`));
}

/** Issues a draft and has it sent to SPV now. @returns the invoice's id */
async function issued({ api }: Stage, draft: object): Promise<string> {
  const { id } = await api.act('POST', '/invoices', draft, shapes.Invoice);
  const { state } = await api.act('POST', `/invoices/${id}/issuance`, {}, shapes.Invoice);
  if (state !== 'issued') throw new Error(`the invoice is ${state}`);
  await api.act('POST', `/invoices/${id}/submission`, {}, shapes.Anything);
  return id;
}

const validated = ({ api }: Stage, invoiceId: string) =>
  until("ANAF's validation", async () => {
    const page = await api.read(`/invoices/${invoiceId}`, shapes.InvoicePage);
    if (page.submission?.state === 'rejected') throw new Error('ANAF refused the invoice');
    return page.submission?.state === 'validated' ? page : undefined;
  });

/** 8. Paid by card on the page of the invoice's link; a second, small invoice in cash, with its receipt. */
export async function collection(stage: Stage): Promise<void> {
  const { api, invoiceId } = stage;
  const checkout = await answerByLink(stage, stage.invoice.number, 'pay', {});
  requireRedirect(await openPerson(new URL(checkout).origin).post(checkout, { choice: 'paid' }), 'card payment');
  await settled(stage, invoiceId);
  await cash(stage);
  if ((await api.read(`/invoices/${invoiceId}`, shapes.InvoicePage)).balance?.paid !== 'paid')
    throw new Error('the invoice is not settled');
}

const settled = ({ api }: Stage, invoiceId: string) =>
  until('a settled invoice', async () => {
    const { balance } = await api.read(`/invoices/${invoiceId}`, shapes.InvoicePage);
    return balance && Number(balance.open) === 0 ? true : undefined;
  });

async function cash(stage: Stage): Promise<void> {
  const { api, clientId } = stage;
  const extra = { name: 'Consumabile igienice', unit: 'set', unitPrice: '165', contracted: '2' };
  const { id: dealId } = await api.act('POST', `/clients/${clientId}/deals`, { title: 'Consumabile' }, shapes.Service);
  const service = await api.act('POST', `/clients/${clientId}/services`, { ...extra, dealId }, shapes.Service);
  const invoiceId = await issued(stage, { dealId, lines: [{ contractedServiceId: service.id, quantity: '2' }] });
  const { invoice: told } = await api.read(`/invoices/${invoiceId}`, shapes.InvoicePage);
  const money = { clientId, invoiceId, method: 'cash', amount: told.payable };
  const { id: paymentId, receiptNumber } = await api.act('POST', '/payments', money, shapes.Payment);
  const { receiptId } = await api.read(`/payments/${paymentId}`, shapes.PaymentPage);
  if (receiptNumber === null || receiptId === null) throw new Error('cash came without a receipt');
  stage.keep('receipt', `${receiptNumber}.pdf`, await api.bytes(`/papers/receipt/${receiptId}.pdf`));
  await settled(stage, invoiceId);
}
