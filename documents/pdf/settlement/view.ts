import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, currencyName, day, decimal, money } from '../format.ts';
import { invalidity, paperView } from '../layout/paper-view.ts';
import { facts, partyView } from '../layout/party-view.ts';
import type { Locale } from '../layout/schema.ts';
import { signaturesView } from '../layout/signatures-view.ts';
import { right, type TableView, wide, left } from '../layout/table-view.ts';
import { settlementLabels } from './labels.ts';
import type { SettlementDocument } from './schema.ts';

type Paper = SettlementDocument['paper'];
type Kind<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

interface Body {
  intro: string;
  sections: { title: string; table: TableView }[];
  remarks: string[];
  heroes: { label: string; sum: string; unit: string }[];
  closing: string;
}

/** A statement of account, a penalty note or a compensation report: who, what, how much, and two places to sign. */
export function settlementView({ locale, state, number, date, issuer, client, paper }: SettlementDocument) {
  const l = settlementLabels[locale];
  const { marks, stamp } = invalidity(state, locale);
  const isMutual = paper.kind === 'compensation';
  return {
    paper: paperView({
      locale,
      issuer,
      title: l.titles[paper.kind],
      number,
      marks,
      stamp,
      meta: facts([[paper.kind === 'statement' ? l.onDay : l.date, day(date, locale)], ...metaOf(paper, locale)]),
    }),
    parties: [
      partyView(issuer, isMutual ? l.first : l.creditor, locale),
      partyView(client, isMutual ? l.second : l.debtor, locale),
    ],
    ...bodyOf(paper, { locale, ours: issuer.name, theirs: client.name }),
    signatures: signaturesView(
      [
        { role: 'provider', partyName: issuer.name, ...signer(issuer) },
        { role: 'beneficiary', partyName: client.name, ...signer(client) },
      ],
      'handwritten',
      locale,
    ),
  };
}

const signer = ({ representative }: SettlementDocument['client']) =>
  representative === undefined ? {} : { signerName: representative.name, position: representative.position };

function metaOf(paper: Paper, locale: Locale): [string, string][] {
  const l = settlementLabels[locale];
  if (paper.kind !== 'penalty') return [];
  const { contract, perDay } = paper;
  const named =
    contract.date === undefined ? contract.number : l.contractOf(contract.number, day(contract.date, locale));
  return [
    [l.contract, named],
    [l.perDay, `${decimal(BigInt(perDay), 3, locale, { trim: true })} %`],
  ];
}

interface Context {
  locale: Locale;
  ours: string;
  theirs: string;
}

function bodyOf(paper: Paper, context: Context): Body {
  switch (paper.kind) {
    case 'statement':
      return statementBody(paper, context.locale);
    case 'penalty':
      return penaltyBody(paper, context.locale);
    case 'compensation':
      return compensationBody(paper, context);
  }
}

function statementBody({ lines, totals }: Kind<'statement'>, locale: Locale): Body {
  const l = settlementLabels[locale];
  return {
    intro: l.statementIntro,
    sections:
      lines.length === 0
        ? []
        : [
            {
              title: l.openTitle,
              table: {
                columns: [
                  wide(l.invoice),
                  left(l.issued),
                  left(l.due),
                  right(l.total),
                  right(l.open),
                  left(l.currency),
                ],
                rows: lines.map((one) => [
                  { text: one.number, strong: true },
                  { text: day(one.date, locale) },
                  { text: one.dueDate === undefined ? '' : day(one.dueDate, locale) },
                  { text: amount(one.total, locale) },
                  { text: amount(one.open, locale), strong: true },
                  { text: currencyName(one.currency, locale) },
                ]),
              },
            },
          ],
    remarks: [
      ...(lines.length === 0 ? [l.noOpen] : []),
      ...totals.flatMap(({ currency, balance, unallocated }) => [
        ...(unallocated > 0n ? [l.unallocated(money(unallocated, currency, locale))] : []),
        ...(balance < 0n ? [l.weOwe(money(-balance, currency, locale))] : []),
      ]),
    ],
    heroes: totals.map(({ currency, balance }) => ({
      label: l.totals.statement,
      sum: amount(balance < 0n ? 0n : balance, locale),
      unit: currencyName(currency, locale),
    })),
    closing: l.statementClosing,
  };
}

function penaltyBody({ lines, total, currency }: Kind<'penalty'>, locale: Locale): Body {
  const l = settlementLabels[locale];
  return {
    intro: l.penaltyIntro,
    sections: [
      {
        title: '',
        table: {
          columns: [
            wide(l.invoice),
            left(l.due),
            left(l.from),
            left(l.until),
            right(l.days),
            right(l.base),
            right(l.penalty),
          ],
          rows: lines.map((one) => [
            { text: one.number, strong: true },
            { text: day(one.dueDate, locale) },
            { text: day(one.from, locale) },
            { text: day(one.until, locale) },
            { text: String(one.days) },
            { text: amount(one.base, locale) },
            { text: amount(one.amount, locale), strong: true },
          ]),
        },
      },
    ],
    remarks: [],
    heroes: [{ label: l.totals.penalty, sum: amount(total, locale), unit: currencyName(currency, locale) }],
    closing: l.penaltyClosing,
  };
}

function compensationBody({ ours, theirs, total, currency }: Kind<'compensation'>, context: Context): Body {
  const { locale } = context;
  const l = settlementLabels[locale];
  const table = (rows: Kind<'compensation'>['ours']): TableView => ({
    columns: [wide(l.invoice), left(l.issued), right(l.amount)],
    rows: [
      ...rows.map((one) => [
        { text: one.number, strong: true },
        { text: day(one.date, locale) },
        { text: amount(one.amount, locale) },
      ]),
      [
        { text: l.totals.compensation },
        { text: '' },
        { text: amount(sum(rows.map((one) => one.amount)), locale), strong: true },
      ],
    ],
  });
  return {
    intro: l.compensationIntro,
    sections: [
      { title: l.oursTitle(context.ours), table: table(ours) },
      { title: l.oursTitle(context.theirs), table: table(theirs) },
    ],
    remarks: [],
    heroes: [{ label: l.totals.compensation, sum: amount(total, locale), unit: currencyName(currency, locale) }],
    closing: l.compensationClosing,
  };
}
