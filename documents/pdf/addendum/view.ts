import { evidenceBodyView } from '../evidence/view.ts';
import { day } from '../format.ts';
import { annexesView, articlesView } from '../layout/articles-view.ts';
import { layoutLabels } from '../layout/labels.ts';
import { invalidity, type Mark, paperView } from '../layout/paper-view.ts';
import { partyView } from '../layout/party-view.ts';
import { signaturesView } from '../layout/signatures-view.ts';
import { left, wide } from '../layout/table-view.ts';
import { addendumLabels } from './labels.ts';
import type { AddendumDocument } from './schema.ts';

/** The text of an addendum, with old and new wording side by side. */
export function addendumView(addendum: AddendumDocument) {
  const { locale, provider, beneficiary, contract, changes } = addendum;
  const [l, shared] = [addendumLabels[locale], layoutLabels[locale]];
  const { marks, stamp } = invalidity(addendum.state, locale);
  const signed: Mark[] = addendum.state === 'signed' ? [{ text: l.signed, tone: 'good' }] : marks;
  return {
    paper: paperView({
      locale,
      issuer: provider,
      title: l.title,
      number: l.dated(addendum.number, day(addendum.date, locale)),
      subtitle: l.to(contract.title, contract.number, day(contract.date, locale)),
      marks: [...signed, { text: l.effective(day(addendum.effectiveDate, locale)), tone: 'wait' }],
      stamp,
      meta: [],
    }),
    parties: [partyView(provider, shared.provider, locale), partyView(beneficiary, shared.beneficiary, locale)],
    preamble: addendum.preamble,
    articles: articlesView(addendum.articles, locale),
    changesTitle: l.changes,
    changes:
      changes.length === 0
        ? undefined
        : {
            columns: [left(l.place), wide(l.before), wide(l.after)],
            rows: changes.map(({ place, before, after }) => [
              { text: place, strong: true },
              { text: before },
              { text: after },
            ]),
          },
    signatures: signaturesView(addendum.signatures, addendum.variant, locale),
    annexes: annexesView(addendum.annexes, locale),
    evidence: addendum.evidence && evidenceBodyView(addendum.evidence, locale),
  };
}
