interface Sending {
  template: string;
  state: string;
  recipient: string;
  sentAt: Date | null;
  providerId: string | null;
}

/** A mail that has left and was not refused: what proves that the report reached the client. */
export interface Proof {
  sentAt: Date;
  recipient: string;
  providerId: string | null;
}

const LEFT: readonly string[] = ['sent', 'delivered', 'opened'];

/** The first mail with the report that has provably left; undefined when there is none: silence then says nothing. */
export function proofOf(deliveries: readonly Sending[]): Proof | undefined {
  for (const { template, state, recipient, sentAt, providerId } of deliveries)
    if (template === 'acceptance-sent' && sentAt && LEFT.includes(state)) return { sentAt, recipient, providerId };
  return undefined;
}

/** Silence can mean consent between professionals only: never of an institution, never of a natural person. */
export const isProfessional = (kind: 'company' | 'institution' | 'person' | 'foreign'): boolean =>
  kind === 'company' || kind === 'foreign';
