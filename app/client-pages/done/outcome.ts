import type { Part } from '../parts.server.ts';

/** What the client did with a document, as the page after it tells. */
export interface Outcome {
  what: 'offer' | 'offerDeclined' | 'contract' | 'contractRefused' | 'acceptance' | 'objections' | 'refused';
  number: string;
  at: Date | null;
  who: string | null;
  /** SHA-256 of what was signed. */
  sha256: string | null;
}

/** The client's answer to the link's document; undefined while there is none, or when somebody else ended it. */
export function outcomeOf(part: Part): Outcome | undefined {
  switch (part.purpose) {
    case 'offer': {
      const { standing, printedNumber, answeredAt } = part.offer;
      if (standing !== 'accepted' && standing !== 'declined') return undefined;
      const what = standing === 'accepted' ? 'offer' : 'offerDeclined';
      return { what, number: printedNumber, at: answeredAt, who: null, sha256: null };
    }
    case 'contract':
    case 'addendum': {
      const { standing, number, addendum, clientSigner, sha256 } = part.contract;
      if (standing !== 'signed' && standing !== 'refused') return undefined;
      const name = addendum === null ? number : `${addendum} / ${number}`;
      if (standing === 'refused') return { what: 'contractRefused', number: name, at: null, who: null, sha256: null };
      return { what: 'contract', number: name, at: clientSigner?.at ?? null, who: clientSigner?.name ?? null, sha256 };
    }
    case 'acceptance': {
      const { state, printedNumber, answeredAt, answeredBy } = part.acceptance;
      const what = ANSWERS[state];
      return what && { what, number: printedNumber ?? '', at: answeredAt, who: answeredBy, sha256: null };
    }
    case 'statement':
    case 'penalty':
      return undefined; // the page itself says what was answered
    case 'invoice':
      return undefined; // it is paid, and the payment has a page of its own
  }
}

const ANSWERS: Readonly<Record<string, 'acceptance' | 'objections' | 'refused' | undefined>> = {
  accepted: 'acceptance',
  accepted_with_objections: 'objections',
  refused: 'refused',
};
