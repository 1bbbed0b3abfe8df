/** A client who may be the same, as a refusal carries it. */
export interface Choice {
  clientId: string;
  name: string;
  cui: string | null;
  state: string;
  by: 'cui' | 'email';
}

/** The clients to choose from that came with a refused form; none for any other answer. */
export function choicesOf(answer: unknown): Choice[] {
  const conflict = property(answer, 'conflict');
  const choices = property(property(conflict, 'data'), 'choices');
  return Array.isArray(choices) ? choices.filter(isChoice) : [];
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isChoice = (value: unknown): value is Choice =>
  typeof property(value, 'clientId') === 'string' && typeof property(value, 'name') === 'string';

/** The client that has the CUI already, as a refusal carries it. */
export function takenBy(answer: unknown): { clientId: string; name: string } | undefined {
  const data = property(property(answer, 'conflict'), 'data');
  const [clientId, name] = [property(data, 'clientId'), property(data, 'name')];
  return typeof clientId === 'string' && typeof name === 'string' ? { clientId, name } : undefined;
}
