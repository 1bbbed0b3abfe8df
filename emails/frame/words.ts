/** To a client in the company's name, to the company's own people, or to a person about an account. */
export type Audience = 'client' | 'team' | 'account';

/** The words of one message in one language. Sentences stand one an item, four at most; facts are label and value. */
export interface Words {
  readonly subject: string;
  readonly sentences: readonly [string, ...string[]];
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly list?: readonly string[];
  readonly button: string;
}
