import { identityErrors } from './identity.ts';
import type { Anaf, Upload } from './state.ts';
import type { XmlFacts } from './xml-facts.ts';

type Candidate = Pick<Upload, 'sellerCif' | 'number' | 'issueDate' | 'isForeign'>;

/** ANAF's stages in order, reporting only the first that fails: rules, identities, then whether it was sent before. */
export const verdict = (anaf: Anaf, xml: string, facts: XmlFacts, candidate: Candidate): string[] => {
  const broken = anaf.sandbox.judge(xml);
  if (broken.length > 0) return broken;
  const unidentified = identityErrors(facts, candidate.isForeign);
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
