import type { signing as ro } from '../ro/signing.ts';

export const signing: typeof ro = {
  title: 'Signing',
  parties: { company: 'Provider', client: 'Client' },
  states: { waiting: 'Waiting for the signature', signed: 'Signed', refused: 'Refused' },
  methods: { typed: 'Typed name', drawn: 'Drawn signature', recorded: 'Recorded by the company' },
  ways: { phone: 'Phone', email: 'E-mail', paper: 'On paper', qualified: 'Qualified electronic signature' },
  name: 'First and last name',
  role: 'Position',
  method: 'How you sign',
  typed: 'I type my name',
  drawn: 'I draw my signature',
  draw: 'Sign in the box, with a finger or the mouse',
  clearDrawing: 'Clear',
  consent: 'I have read the document, I am entitled to sign it and I agree to sign it electronically.',
  statement:
    'Simple electronic signature with audit evidence: the link sent to the e-mail address, IP address, date and time, SHA-256 fingerprint of the document.',
  statementWithCode:
    'Simple electronic signature with audit evidence: the e-mail address verified by a one-time code, IP address, date and time, the SHA-256 fingerprint of the document.',
  statementElsewhere:
    'Signed outside the application: the file received is kept unchanged and known by the SHA-256 fingerprint above. Who recorded it and when stands in the log; the signatures inside are checked separately.',
  evidenceFile: 'Evidence of the record (PDF)',
  code: {
    title: 'Sign with a code sent by e-mail',
    ask: 'I agree; send me the code',
    lead: (address) => `We send a code of 6 digits to ${address}. Without it the document is not signed.`,
    sent: (address) => `We sent the code to ${address}. It is valid for 10 minutes.`,
    field: 'The code from the e-mail',
    again: 'Send another code',
  },
  qualifiedAdvice:
    'For contracts of high value we recommend a qualified electronic signature: sign the PDF file and send it by answering the e-mail.',
  recordedBy: (person) => `Recorded by ${person}`,
  evidence: {
    sealed: 'The wording was sealed and sent for signing',
    opened: 'The link was opened',
    code: 'The code sent by e-mail was typed',
    signed: 'Signed on the page',
    recorded: 'Signature recorded by the company from the copy it received',
    complete: 'All parties have signed',
  },
  byCode: 'With a one-time code sent by e-mail',
  seal: {
    title: 'Seal',
    sealed: (level) => `Sealed (PAdES ${level})`,
    waiting: 'Being sealed',
    late: 'The seal is late',
    lateNote: 'The signatures are safe. We keep trying until the document is sealed and sent to the parties.',
  },
  inFile: {
    none: 'The file holds no electronic signatures.',
    intact: 'Signature valid over the whole file',
    added: 'Signature valid; something was added after it',
    broken: 'The signature does not fit the file',
    unreadable: 'A signature that cannot be read',
    saysQualified: 'certificate that says it is qualified',
    notQualified: 'certificate that does not say it is qualified',
    issuedBy: (issuer) => `issued by ${issuer}`,
    stamped: (date) => `time-stamped on ${date}`,
    unverified: 'Its issuer is not checked against the EU trusted list.',
  },
  verify: {
    link: 'Verify a document',
    title: 'Is this document authentic?',
    lead: 'Upload a PDF signed through CRM AMC. We tell you whether it is exactly the one that was sealed when the parties signed.',
    file: 'The PDF document',
    check: 'Verify',
    privacy: 'The file is only read, never kept. The answer holds only what the document itself says.',
    document: 'Document',
    signedBy: 'Signed by',
    sealed: 'Sealed at',
    stamped: 'Sealed at, time-stamped',
    original: 'SHA-256 fingerprint of the signed document',
    verdicts: {
      authentic: {
        title: 'Authentic',
        text: 'This is the document that CRM AMC sealed, unchanged. The parties’ signatures are simple electronic signatures; the evidence is on the last page.',
      },
      changed: {
        title: 'Changed',
        text: 'It bears a seal of CRM AMC but is not what was sealed: something was changed after signing. Ask the other party for the original.',
      },
      unknown: {
        title: 'Unknown',
        text: 'This is not a document sealed through CRM AMC. That does not make it false: it may be signed in another way, or not yet.',
      },
      noFile: { title: 'Choose a PDF', text: 'The file is missing or larger than 20 MB.' },
      tooMany: { title: 'Too many checks', text: 'Wait a minute and try again.' },
    },
  },
  errors: {
    drawing: 'The drawn signature is missing or cannot be read. Clear it and draw again, or type your name.',
    order: 'The other party signs first. You can sign right after that.',
    answered: 'The document already has this party’s answer. Reload the page to see it.',
    codeMissing: 'Type the code that you got by e-mail.',
    code: (p) =>
      p['tries'] === '0'
        ? 'The code is no longer valid. Ask for another.'
        : `This is not the code that was sent. Tries left: ${p['tries'] ?? ''}.`,
    tooManyCodes: 'Several codes have been sent already. Try again in an hour or write to us.',
    noAddress: 'This link was not sent by e-mail; sign without a code.',
    open: 'The document is sealed once every party has signed it.',
    closed: 'The document is no longer open for signing. Ask for a new copy.',
    expired: 'The time for signing has passed. Ask for a new link.',
    consent: 'Tick your agreement: without it the document cannot be signed electronically.',
  },
};
