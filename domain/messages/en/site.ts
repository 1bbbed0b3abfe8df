import type { site as ro } from '../ro/site.ts';

export const site: typeof ro = {
  welcomeTitle: 'From the first e‑mail to the money in the bank',
  welcomeLead:
    'CRM and e-Factura for Romanian service companies: offer, contract, delivery, acceptance report, invoice and payment in one place, with nothing copied from one program to another.',
  startFree: 'Create a free account',
  freeNote: 'A month of Premium to begin with, then Standard, free for ever. No card needed.',
  stepsTitle: 'Eight steps, and any can be the first',
  steps: [
    { name: 'Request', text: 'A client’s e-mail becomes a lead in one click, the company recognised by its CUI.' },
    { name: 'Offer', text: 'Tick the services and send; the client accepts on a phone, without an account.' },
    { name: 'Client', text: 'The accepted lines become the contracted services that are invoiced later.' },
    { name: 'Contract', text: 'From a template, signed by both parties in the app; we tell you before it expires.' },
    { name: 'Delivery', text: 'The team sees its work on a phone, without prices, and presses “Done”.' },
    { name: 'Acceptance', text: 'Filled in from what was delivered; objections become work, the rest is invoiced.' },
    { name: 'Invoice', text: 'Numbered without gaps, checked before issue, sent to SPV and followed.' },
    { name: 'Payment', text: 'Transfer, cash with a receipt, or card; statements match invoices and say why.' },
  ],
  reasonsTitle: 'What you no longer do',
  reasons: [
    {
      title: 'No more watching SPV’s terms',
      text: 'Each invoice has its own term in working days. When SPV is down the invoice waits safely and leaves by itself; every try stays on record.',
    },
    {
      title: 'No more guessing why ANAF refused',
      text: 'The EN 16931 and RO_CIUS rules run on the draft. Each finding says what is wrong, why, and which field mends it.',
    },
    {
      title: 'No more asking where the work stands',
      text: 'Contracted, delivered, accepted, invoiced, collected: per service, in quantity and lei, with the next step on a button.',
    },
    {
      title: 'No more asking clients to install things',
      text: 'They accept, sign, confirm and pay from a link, on a phone, without an account or a password.',
    },
  ],
  dataTitle: 'The data is yours',
  dataText:
    'The database itself keeps companies apart. Export everything whenever you like: each list, each document, the whole company. When Premium ends nothing disappears.',
  seePricing: 'See the prices',
  pictureNext: 'Issue the invoice for acceptance report 7',
  pictureWhy: 'Signed by the client yesterday. Last legal day of issue: 15.12.2026.',
  pictureAction: 'Issue and send',
  pictureService: 'Office cleaning',
  pictureHours: 'hours',
  pictureStates: { done: 'validated by ANAF', paid: 'paid' },
  pricingTitle: 'Two plans, no surprises',
  pricingLead: 'Standard stays free. Premium works by itself. Prices are without VAT.',
  standard: 'Standard',
  premium: 'Premium',
  standardPrice: 'free for ever',
  perMonth: (amount) => `${amount} lei + VAT a month`,
  perMonths: (amount, months) => `${amount} lei + VAT for ${months} months`,
  payBy: 'By card, or by bank transfer against a proforma.',
  included: 'included',
  notIncluded: '–',
  planRows: [
    {
      feature: 'The eight steps, by a click',
      standard:
        'Inbound address, offer, contract and acceptance report by e-mail, accepted or signed by link, invoice, proforma, storno, PDF, cash receipt, card through your own Stripe account',
      premium: 'included',
    },
    {
      feature: 'e-Factura',
      standard: 'Checks, sending by a click, following, sealed archive, warnings 3, 2 and 1 working days before',
      premium: 'also: automatic sending, received invoices, nightly reconciliation, evidence of SPV’s outages',
    },
    {
      feature: 'People',
      standard: '2 office seats; people on site and one accountant are not counted',
      premium: 'seats without limit, accountant over many companies',
    },
    {
      feature: 'Works by itself',
      standard: '–',
      premium: 'Recurring work, reports and invoices, payment reminders, statement matching',
    },
    {
      feature: 'Data',
      standard: 'Every list as CSV, whole-company export and delete',
      premium: 'also: reports, API',
    },
  ],
  afterTitle: 'What happens when Premium ends',
  after:
    'The company returns to Standard by itself. Nothing you made is lost or hidden. What runs by itself pauses, with a list of what will not happen; what is in flight (a signature asked for, a payment begun, an upload to SPV) finishes. On return all resumes, and missed periods are offered to you, never invoiced silently.',
  trial: 'One free month per CUI.',
  updated: (date) => `In force from ${date}`,
  operator: 'The operator of the service',
  termsTitle: 'Terms of use',
  terms: [
    {
      title: '1. What the service is',
      text: [
        'CRM AMC is a program used over the internet by companies for offers, contracts, delivery, acceptance reports, invoicing, RO e-Factura and payments. The account is opened by a person who may represent the company.',
        'The documents issued (offers, contracts, invoices, receipts) are your company’s; you answer for their content and for the tax duties. The program checks, warns and sends; it does not replace an accountant or a lawyer.',
      ],
    },
    {
      title: '2. Plans and payment',
      text: [
        'Standard is free, without term. On registering you get one month of Premium, once per CUI. Premium is paid in advance for 1, 6 or 12 months and is not renewed without your consent.',
        'A change of price does not touch a period that is paid and is announced at least 30 days before. If we stop the service or a paid feature, we return the unused part.',
      ],
    },
    {
      title: '3. RO e-Factura',
      text: [
        'Sending happens in the company’s name, with the access you give in the Virtual Private Space and may withdraw at any time. ANAF’s system can be unavailable: we then keep the invoice, try again and archive the evidence of the tries.',
        'An invoice counts as transmitted only after ANAF’s answer. The state shown in the application is the one received from ANAF.',
      ],
    },
    {
      title: '4. Signatures and payments',
      text: [
        'Signing by link is a simple electronic signature, with evidence of the person, the moment and the exact document. Where the law or your partner wants a handwritten or qualified signature, the program offers the version to print or the upload of the signed document.',
        'Card payments go to your own Stripe account. We neither hold nor pass on your clients’ money.',
      ],
    },
    {
      title: '5. Data and ending',
      text: [
        'The data is yours. You can export all of it and delete the company at any time in Settings › Data, except what the law obliges to keep.',
        'You may stop at any time. We may suspend an account only for unlawful use or use that endangers the service, with notice and with the right to export the data.',
      ],
    },
    {
      title: '6. Liability',
      text: [
        'We make backups and work for the service to be available, without promising that it will never be interrupted. We answer for proven direct damage up to the amounts paid in the last 12 months, except for intent and gross negligence.',
        'Romanian law applies; disputes are settled amicably or by the courts at the operator’s seat.',
      ],
    },
  ],
  privacyTitle: 'Privacy',
  privacy: [
    {
      title: '1. Who processes',
      text: [
        'For the data of accounts (name, e-mail, password kept as a digest only, access log) we are the controller. For the data of your clients your company is the controller and we are the processor: we process it only on your instructions, under art. 28 of Regulation (EU) 2016/679.',
      ],
    },
    {
      title: '2. Why, and on which ground',
      text: [
        'To perform the contract with you (the account, the documents, the e-mails), for legal duties (our invoices to you) and for the legitimate interest of keeping the service safe (logs, limits against abuse). Marketing only with your consent, with a way out in each message.',
      ],
    },
    {
      title: '3. Who receives data',
      text: [
        'The providers without whom the service does not work: hosting and file storage, sending of e-mails (Resend), card payments (Stripe). Invoices go to ANAF at your request. We sell no data and show no advertisements; the pages have no third-party tracking.',
      ],
    },
    {
      title: '4. How long we keep it',
      text: [
        'Accounting documents as long as the law asks, 10 years by default, adjustable by the company. Account data while the account exists. Backups are overwritten regularly. Deleting the company removes all that need not be kept.',
      ],
    },
    {
      title: '5. Your rights',
      text: [
        'Access, rectification, erasure, restriction, objection and portability. Write to us from “Help” or to the address below; we answer within a month. You may complain to ANSPDCP. If you are a client of a company that uses CRM AMC, please turn to that company first.',
      ],
    },
    {
      title: '6. Cookies',
      text: [
        'Only the necessary ones: your session, language, the look of pages and the message after an action. This is why there is no consent banner.',
      ],
    },
    {
      title: '7. Safety',
      text: [
        'The database itself keeps companies apart, connections are encrypted, passwords are kept as Argon2 digests, and each action has its author in the log. A breach is reported to the authority within 72 hours and to you without delay.',
      ],
    },
  ],
};
