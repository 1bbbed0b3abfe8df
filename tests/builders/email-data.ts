import type { EmailData, EmailTemplate } from '#emails/index.ts';

const url = 'https://app.exemplu.ro/p/k3y';
const company = {
  name: 'Exemplu Servicii SRL',
  cui: 'RO14399840',
  email: 'office@exemplu.ro',
  phone: '0721 234 567',
  colour: '#0f5257',
};
const client = { url, company, recipientName: 'Ana', senderName: 'Dan Pop', senderRole: 'administrator' };
const team = { url, recipientName: 'Dan' };
const account = { url };
const payable = {
  number: 'SRV 0012',
  issueDate: '2026-11-24',
  dueDate: '2026-12-09',
  currency: 'RON',
  iban: 'RO49AAAA1B31007593840000',
  bank: 'Banca Exemplu',
};

/** Data of every message, as a verb promises it and the frame completes it. */
export const EMAIL_DATA: { readonly [T in EmailTemplate]: EmailData<T> } = {
  'offer-sent': {
    ...client,
    number: 'OF 7',
    object: 'mentenanță',
    validUntil: '2026-12-24',
    total: '1234.56',
    currency: 'RON',
  },
  'offer-accepted': { ...client, number: 'OF 7', total: '1234.56', currency: 'RON' },
  'offer-reminder': { ...client, number: 'OF 7', validUntil: '2026-12-24' },
  'contract-sent': { ...client, number: '15' },
  'contract-signed': { ...client, number: '15', addendum: '2' },
  'acceptance-sent': { ...client, number: 'PV 3', periodStart: '2026-11-01', periodEnd: '2026-11-30' },
  'signing-code': { ...client, code: '123456' },
  'acceptance-signed': { ...client, number: 'PV 3' },
  'acceptance-reminder': { ...client, number: 'PV 3', sentOn: '2026-11-27' },
  'invoice-issued': {
    ...client,
    ...payable,
    total: '1234.56',
    spv: 'validated',
    uploadIndex: '5012345678',
    cardPayment: true,
  },
  'payment-received': { ...client, number: 'SRV 0012', amount: '1000.00', open: '234.56', receiptNumber: 'CH 4' },
  'payment-reminder': {
    ...client,
    subject: 'Vă rugăm să plătiți factura SRV 0012',
    paragraphs: ['Vă rugăm să plătiți 1.234,56 lei pentru factura SRV 0012, cu scadența la 09.12.2026.'],
    invoices: [
      { number: 'SRV 0012', issueDate: '2026-11-24', dueDate: '2026-12-09', open: '1234.56', currency: 'RON' },
      { number: 'SRV 0013', issueDate: '2026-11-25', dueDate: '2026-12-10', open: '20.00', currency: 'EUR' },
    ],
    iban: payable.iban,
    bank: payable.bank,
  },
  'buyer-answered': { ...client, number: 'SRV 0012', question: 'Cantitatea nu este bună.', answer: 'Am emis storno.' },
  'penalty-note': { ...client, number: 'NP-1', until: '2026-11-24', amount: '12.30', currency: 'RON' },
  'account-statement': { ...client, day: '2026-11-24' },
  'link-renewed': { ...client, document: 'oferta OF 7' },
  'client-answered': { ...team, clientName: 'Client SRL', document: 'offer', number: 'OF 7', answer: 'accepted' },
  'buyer-wrote': { ...team, clientName: 'Client SRL', number: 'SRV 0012', text: 'Cantitatea nu este bună.' },
  'work-done': {
    ...team,
    workOrder: 'Revizie centrală',
    clientName: 'Client SRL',
    performer: 'Ion',
    doneAt: '2026-11-24T12:05:00Z',
  },
  'ceiling-near': {
    ...account,
    key: 'vat.small_business',
    year: '2026',
    level: '90',
    turnover: '360000',
    ceiling: '395000',
  },
  'spv-lost': { ...account, days: 7, until: '2027-01-31' },
  'invoice-rejected': {
    ...team,
    number: 'SRV 0012',
    reason: 'CUI greșit',
    mend: 'codul clientului',
    deadline: '2026-12-03',
  },
  'issue-term': {
    ...team,
    clientName: 'Client SRL',
    service: 'Curățenie zilnică birouri',
    lastDay: '2026-12-15',
    daysLeft: 5,
  },
  'spv-term': { ...team, number: 'SRV 0012', workingDays: 2, deadline: '2026-12-03' },
  'contract-expiring': { ...team, number: '15', clientName: 'Client SRL', days: 30, expiresOn: '2026-12-24' },
  'lead-received': { ...team, sender: 'Ana Pop', topic: 'cerere de ofertă' },
  'next-action-late': { ...team, clientName: 'Client SRL', action: 'apel', dueDate: '2026-11-20' },
  'closing-asked': team,
  'company-closed': { ...team, retainUntil: '2032-07-01' },
  'export-ready': team,
  'confirm-email': account,
  'reset-password': account,
  'change-email': account,
  'lost-factor': { ...account, company: 'Exemplu Servicii SRL' },
  'access-request': { ...account, company: 'Exemplu Servicii SRL', asker: 'ion@exemplu.ro' },
  invitation: { ...account, company: 'Exemplu Servicii SRL', inviter: 'Dan Pop' },
  'trial-ending': { ...team, endsOn: '2026-12-24' },
  'trial-ended': { ...team, changes: ['trimiterea automată în SPV'] },
  'security-event': { ...account, event: 'password_changed', at: '2026-11-24T12:05:00.000Z', device: 'Firefox, Linux' },
};
