import type { clients as ro } from '../ro/clients.ts';

export const clients: typeof ro = {
  errors: {
    dealWon: 'The deal is won or over: it can no longer be lost.',
    stillActive: 'The client has active services or open money. End the services and settle the balance, then archive.',
    cuiMissing: 'A company or institution needs a CUI. For a person choose “Natural person”.',
    countryForeign: 'Choose the client’s country, other than Romania.',
    cuiTaken: (p) => `The client “${p['name'] ?? ''}” has this CUI already. Open that one.`,
    merged: 'The client was merged with another. Work with that one.',
    sameDeputy: 'The deputy must be another person than the one responsible.',
    notAMember: 'This person does not work in your company now.',
    endBeforeStart: 'The end cannot be before the beginning.',
    weeksMissing: 'Write after how many weeks it comes again.',
    hasPapers: 'Invoices or payments bear its name already: it can no longer be merged with another client.',
    leadEnded: 'The lead was lost or marked as spam. Take it up again first.',
    sameClient: 'Choose another client than this one.',
    notInto: 'The client that was chosen is not active. Choose another.',
    otherIdentity:
      'Their tax codes differ, so they are two taxpayers: one’s invoices cannot become the other’s. If one is wrong, correct it in its details first.',
    otherKind:
      'They are of different kinds, and the first has invoices or payments. Correct the kind of the client in its details first.',
  },
};
