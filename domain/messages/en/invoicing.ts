import type { invoicing as ro } from '../ro/invoicing.ts';

export const invoicing: typeof ro = {
  errors: {
    notDraft: 'The invoice is issued and no longer changes. Use a storno or, if it was refused, the correction.',
    notIssued: 'This is possible for an issued invoice only.',
    alreadyMailed: 'The invoice was sent to the client and can no longer be annulled. Use a storno.',
    hasPayments: 'There are payments on the invoice. Reverse them first, or use a storno.',
    notReady: 'The invoice cannot be issued yet: see what needs correcting.',
    foreignService: 'Choose services from this client’s contracted list.',
    nothingAccepted: 'The report has no accepted quantity left to invoice.',
    acceptanceMissing:
      'The contract wants a signed acceptance report before the invoice. Send the report and issue after it is signed.',
    reasonMissing: 'Say why you invoice without a report; the reason is kept.',
    futureDate: 'An invoice cannot be dated in the future.',
    notReversible: 'The invoice cannot be reversed: it is not issued, or was reversed as a whole.',
    reversedTooMuch: 'The quantity is more than what is left to reverse on this line.',
    otherCurrency: 'The service is in another currency than the invoice. Make one invoice for each currency.',
    notAcceptedLine:
      'The line has no such accepted quantity left. Choose again from «To invoice».',
    proforma: 'A proforma is issued as a proforma; for an invoice use «Turn into invoice».',
    notProforma: 'Only an issued proforma is turned into an invoice.',
    rateMissing: 'Choose the service that the advance is for.',
    noAddress: 'The client has no e-mail address. Add one on its page.',
    noRate: (p) =>
      `There is no BNR rate for ${p['currency'] ?? ''} yet. Rates come in on each working day; try again later.`,
  },
};
