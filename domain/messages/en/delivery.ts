import type { delivery as ro } from '../ro/delivery.ts';
import { deliveryPages } from './delivery-pages.ts';

export const delivery: typeof ro = {
  page: deliveryPages,
  states: {
    planned: 'Planned',
    started: 'At work',
    done: 'Done',
    confirmed: 'Confirmed',
    blocked: 'Blocked',
  },
  errors: {
    serviceEnded: 'The contracted service has ended. Extend it or choose another.',
    teamNamed: 'There is a team of that name already.',
    emptyTeam: 'Nobody active is in the team. Add people to it or choose a person.',
    notAMember: 'The person does not work in the company. Choose an active colleague.',
    alreadyDone: 'The work order is done. Open it again if there is more to do.',
    notDone: 'The work order is not done.',
    confirmed: 'The office has confirmed the work order; it no longer changes.',
    signatureMissing: 'Draw the signature in the box.',
    notBegun: 'Start the intervention before the client confirms it.',
    otherQuantity: (p: Record<string, string>) =>
      `A colleague has already finished this with ${p['found'] ?? ''}, and you wrote ${p['mine'] ?? ''}. Choose which stays.`,
    onReport: 'The quantity is on a report that was sent to the client.',
    invoiced: 'What was delivered here is already accepted or invoiced.',
    extraWorkTaken: 'The extra work is already on the list of contracted services.',
    priceMissing: 'Type the price of the extra work, or choose a service of the catalogue that has one.',
    serviceMissing: 'The service is no longer in the catalogue. Choose another.',
  },
};
