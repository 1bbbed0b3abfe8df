import type { Messages } from '#domain/messages/index.ts';
import type { Part } from './parts.server.ts';

type Titled =
  | { state: 'open'; company: { name: string }; part: Part }
  | { state: 'expired' | 'revoked'; company: { name: string } };

/** «Ofertă · Curat și Bine» of an open document; of a closed link the company's name alone. */
export const documentTitle = (m: Messages, data: Titled): string =>
  data.state === 'open'
    ? `${m.clientPages.steps[data.part.purpose === 'addendum' ? 'contract' : data.part.purpose]} · ${data.company.name}`
    : data.company.name;
