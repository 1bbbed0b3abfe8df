import { day } from '../format.ts';
import { billLabels } from '../layout/bill-labels.ts';
import { billView } from '../layout/bill-view.ts';
import { invalidity, paperView } from '../layout/paper-view.ts';
import { facts } from '../layout/party-view.ts';
import { proformaLabels } from './labels.ts';
import type { ProformaDocument } from './schema.ts';

/** The words and numbers of a proforma as its template sets them. */
export function proformaView(proforma: ProformaDocument) {
  const { locale, dueDate } = proforma;
  const [l, bill] = [proformaLabels[locale], billLabels[locale]];
  const { marks, stamp } = invalidity(proforma.state, locale);
  return {
    ...billView(proforma),
    paper: paperView({
      locale,
      issuer: proforma.seller,
      title: l.title,
      number: [proforma.series, proforma.number].filter((part) => part !== '').join(' '),
      marks: [{ text: l.notFiscal, tone: 'draft' }, ...marks],
      stamp,
      meta: facts([
        [bill.issueDate, day(proforma.issueDate, locale)],
        [bill.dueDate, dueDate && day(dueDate, locale)],
        [bill.currency, proforma.currency],
      ]),
      notes: [l.note],
    }),
  };
}
