import { z } from 'zod';
import { optionalPhrase, optionalText, teamFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

const schema = z.object({
  ...teamFrame,
  clientName: text(),
  document: z.enum(['offer', 'contract', 'addendum', 'acceptance']),
  number: text(40),
  answer: z.enum(['accepted', 'signed', 'accepted_with_objections', 'changes_requested', 'declined']),
  reason: optionalText(300),
  nextStep: optionalPhrase(150),
  action: optionalText(40),
});
type Data = z.output<typeof schema>;
type Table<K extends string> = Readonly<Record<K, string>>;

const DOCUMENTS: Record<'ro' | 'en', Table<Data['document']>> = {
  ro: { offer: 'oferta', contract: 'contractul', addendum: 'actul adițional', acceptance: 'procesul-verbal' },
  en: { offer: 'offer', contract: 'contract', addendum: 'addendum', acceptance: 'acceptance report' },
};
const ANSWERS: Record<'ro' | 'en', Table<Data['answer']>> = {
  ro: {
    accepted: 'a acceptat',
    signed: 'a semnat',
    accepted_with_objections: 'a acceptat cu obiecții',
    changes_requested: 'cere modificări la',
    declined: 'a refuzat',
  },
  en: {
    accepted: 'has accepted',
    signed: 'has signed',
    accepted_with_objections: 'has accepted with objections',
    changes_requested: 'asks for changes to',
    declined: 'has declined',
  },
};
const NEXT: Record<'ro' | 'en', Table<Data['answer']>> = {
  ro: {
    accepted: 'pasul următor din fișa clientului',
    signed: 'semnătura dvs., dacă lipsește, și începerea lucrărilor',
    accepted_with_objections: 'remedierea obiecțiilor; cantitățile acceptate se pot factura',
    changes_requested: 'o versiune nouă',
    declined: 'o discuție cu clientul',
  },
  en: {
    accepted: "the next step on the client's page",
    signed: 'your signature, if it is missing, and the start of the work',
    accepted_with_objections: 'mending what was objected to; accepted quantities can be invoiced',
    changes_requested: 'a new version',
    declined: 'a talk with the client',
  },
};

const check = ({ answer }: Data): string => (answer === 'accepted' || answer === 'signed' ? '✓ ' : '');

/** A client has answered an offer, contract, addendum or acceptance report: what comes next. */
export const clientAnswered = defineMessage({
  audience: 'team',
  schema,
  ro: (d) => ({
    subject: `${check(d)}${d.clientName} ${ANSWERS.ro[d.answer]} ${DOCUMENTS.ro[d.document]} ${d.number}`,
    sentences: [`Urmează: ${d.nextStep ?? NEXT.ro[d.answer]}.`],
    facts: d.reason === undefined ? [] : [['Motiv', d.reason]],
    button: d.action ?? 'Deschide',
  }),
  en: (d) => ({
    subject: `${check(d)}${d.clientName} ${ANSWERS.en[d.answer]} ${DOCUMENTS.en[d.document]} ${d.number}`,
    sentences: [`Next: ${d.nextStep ?? NEXT.en[d.answer]}.`],
    facts: d.reason === undefined ? [] : [['Reason', d.reason]],
    button: d.action ?? 'Open',
  }),
});
