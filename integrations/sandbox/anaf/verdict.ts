import { identityErrors } from './identity.ts';
import type { Anaf, Upload } from './state.ts';
import type { XmlFacts } from './xml-facts.ts';

type Candidate = Pick<Upload, 'sellerCif' | 'buyerCif' | 'number' | 'issueDate' | 'isForeign' | 'standard' | 'about'>;

/** ANAF's stages in order, reporting only the first that fails: rules, identities, then whether it was sent before. */
export const verdict = (anaf: Anaf, xml: string, facts: XmlFacts, candidate: Candidate): string[] => {
  if (candidate.standard === 'RASP') return aboutNothing(anaf, candidate);
  const broken = candidate.standard === 'CII' ? [] : anaf.sandbox.judge(xml);
  if (broken.length > 0) return broken;
  const unidentified = candidate.standard === 'CII' ? [] : identityErrors(facts, candidate.isForeign);
  if (unidentified.length > 0) return unidentified;
  const earlier = anaf.state.data.uploads.find(
    (each) =>
      each.state === 'ok' &&
      each.sellerCif === candidate.sellerCif &&
      each.number === candidate.number &&
      each.issueDate === candidate.issueDate,
  );
  if (earlier === undefined) return [];
  const day = earlier.uploadedAt.slice(0, 10);
  return [`Factura a mai fost transmisa anterior cu index=${earlier.index} si data incarcare=${day}`];
};

/** A buyer may write about an invoice that came to him, and about no other. */
const aboutNothing = ({ state }: Anaf, { about, buyerCif }: Candidate): string[] => {
  const invoice = state.data.uploads.find((each) => each.index === about && each.state === 'ok');
  return invoice?.buyerCif === buyerCif ? [] : [`Nu exista factura cu id_incarcare= ${about ?? ''}`];
};
