import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { RECORDED_WAYS } from './model/answer.ts';
import { OfferHead, type OfferState } from './model/offer.ts';
import * as offers from './repo.ts';
import { takeAcceptance, takeRefusal } from './take-answer.ts';

const ANSWERABLE: readonly OfferState[] = ['sent', 'viewed', 'expired'];

/**
 * Records an answer that the client gave by phone, mail or on paper. It has the same effects as one by link; the timeline
 * says who recorded it. @throws NotFound · Conflict `offers.errors.notAnswerable` · Invalid `offers.errors.answerDate`
 */
export const recordAnswer = defineVerb({
  name: 'offers.recordAnswer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/offers/{offerId}/answer',
    summary: 'Record the answer a client gave outside the application',
  },
  input: z.object({
    offerId: id<'offer'>(),
    answer: z.enum(['accepted', 'declined']),
    date: civilDate(),
    answeredBy: line(100),
    way: z.enum(RECORDED_WAYS),
    /** Number under which the client registered the answer, as institutions do. */
    registrationNumber: optional(line(60)),
    reason: optional(prose(1_000)),
    file: optional(StoredFile),
  }),
  output: OfferHead,
  async run(tx, _actor, { offerId, answer, date, answeredBy, way, registrationNumber, reason, file }) {
    const current = await offers.lockOffer(tx, offerId);
    if (!ANSWERABLE.includes(current.state)) throw new Conflict('offers.errors.notAnswerable');
    const today = civilDateOf(tx.asOf);
    if (date > today || (current.issueDate !== null && date < current.issueDate))
      throw new Invalid('offers.errors.answerDate', { fields: ['date'] });
    const given = {
      answeredAt: date === today ? tx.asOf : startOfDay(date),
      answeredBy,
      answerWay: way,
      answerRegistration: registrationNumber ?? null,
      answerFileId: file ? await recordFile(tx, file) : null,
    };
    if (answer === 'accepted') return asHead(await takeAcceptance(tx, current, given));
    return asHead(await takeRefusal(tx, current, { ...given, declineReason: reason ?? null }));
  },
});
