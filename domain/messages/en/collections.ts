import type { collections as ro } from '../ro/collections.ts';

export const collections: typeof ro = {
  errors: {
    moreThanPaid: 'This is more than what is left unallocated of the payment.',
    otherClient: 'The invoice is another client’s.',
    otherCurrency: 'The invoice is in another currency than the payment.',
    futureDate: 'A payment cannot be dated in the future.',
    fiscalReceiptMissing:
      'For a natural person write the number and date of the fiscal receipt, or state the basis of exemption in Settings.',
    reversed: 'The payment was reversed already or has not ended.',
    cardPayment: 'A card payment is refunded in the Stripe account, not reversed here.',
    returned: 'Part of the money was given back already; the payment can no longer be reversed.',
    nothingUnallocated: 'The payment has no unallocated money left.',
    cashInLei: 'Cash is taken in lei.',
    span: 'Choose a period of at most one year.',
    noCard: 'This invoice is not paid by card.',
    nothingOpen: 'Nothing is open on this invoice that could be taken by card.',
    moreThanOpen: (p) => `${p['open'] ?? ''} lei are open on the invoice. Lower the sum or leave the rest unallocated.`,
    cashPerDay: (p) =>
      `The cash ceiling from one payer is ${p['ceiling'] ?? ''} lei a day; you may still take ${p['left'] ?? ''} lei (Law 70/2015).`,
    cashPerInvoice: (p) =>
      `At most ${p['ceiling'] ?? ''} lei of one invoice may be paid in cash; ${p['left'] ?? ''} lei are left (Law 70/2015). The rest goes by bank or card.`,
  },
};
