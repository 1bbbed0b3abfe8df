import { evidenceBodyView } from '../evidence/view.ts';
import { day } from '../format.ts';
import { annexesView, articlesView } from '../layout/articles-view.ts';
import { layoutLabels } from '../layout/labels.ts';
import { invalidity, type Mark, paperView } from '../layout/paper-view.ts';
import { partyView } from '../layout/party-view.ts';
import { signaturesView } from '../layout/signatures-view.ts';
import { contractLabels } from './labels.ts';
import type { ContractDocument } from './schema.ts';

function marks({ state, locale }: ContractDocument): Mark[] {
  const l = contractLabels[locale];
  if (state === 'signed') return [{ text: l.signed, tone: 'good' }];
  if (state === 'ended') return [{ text: l.ended, tone: 'bad' }];
  return invalidity(state, locale).marks;
}

/** The text of a contract, numbered, with its annexes and the places to sign. */
export function contractView(contract: ContractDocument) {
  const { locale, provider, beneficiary } = contract;
  const [l, shared] = [contractLabels[locale], layoutLabels[locale]];
  return {
    paper: paperView({
      locale,
      issuer: provider,
      title: contract.title,
      number: l.dated(contract.number, day(contract.date, locale)),
      marks: marks(contract),
      stamp: invalidity(contract.state, locale).stamp,
      meta: [],
    }),
    parties: [partyView(provider, shared.provider, locale), partyView(beneficiary, shared.beneficiary, locale)],
    articles: articlesView(contract.articles, locale),
    signatures: signaturesView(contract.signatures, contract.variant, locale),
    annexes: annexesView(contract.annexes, locale),
    evidence: contract.evidence && evidenceBodyView(contract.evidence, locale),
  };
}
