import type { offerPaper as ro } from '../ro/offer-paper.ts';

export const offerPaper: typeof ro = {
  draftNumber: '(draft)',
  opening: (subject) => `Thank you for your interest in our services. Please find our offer for ${subject}.`,
  acceptance:
    'By pressing «Accept the offer» you confirm that you have read the offer and wish to conclude the contract on the terms above.',
  acceptanceConsumer:
    'By pressing «Accept – order with obligation to pay» you order the services above and undertake to pay for them. A confirmation of the order will reach you by e-mail.',
  information: 'Information for consumers',
  informationParagraphs: (p) => [
    `The provider is ${p.name}, seated at ${p.address}, e-mail ${p.email}${p.phone === '' ? '' : `, telephone ${p.phone}`}. Complaints can be sent there as well.`,
    `The total price of the services, VAT included, is ${p.total}. There are no costs beyond those of the offer.`,
    'The contract is concluded at the moment when you receive the confirmation of the order by e-mail. Payment follows the invoice, by the day written on it.',
    'You may withdraw from the contract within 14 days of its conclusion, without giving a reason and without other costs. It is enough to send us an unequivocal statement before the end of that time, for example the form enclosed. We return what we have received within 14 days of receiving it, by the same means of payment.',
    'If you ask for the services to begin within the 14 days and then withdraw, you pay the share of what was supplied until then. Once a service is fully supplied at your express request, with this effect acknowledged, the right of withdrawal is lost.',
    'For the alternative resolution of disputes you may turn to the National Authority for Consumer Protection (ANPC).',
  ],
  withdrawal: 'Withdrawal form',
  withdrawalParagraphs: (p) => [
    '(Fill in and send this form only if you wish to withdraw from the contract.)',
    `To: ${p.name}, ${p.address}, e-mail ${p.email}`,
    `I hereby give notice that I withdraw from the contract for the services of offer ${p.number}.`,
    'Ordered on: ............................',
    'Name of the consumer: ............................',
    'Address of the consumer: ............................',
    'Signature (only when the form is sent on paper): ............................',
    'Date: ............................',
  ],
};
