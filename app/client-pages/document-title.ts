import type { Messages } from '#domain/messages/index.ts';
import type { Part } from './parts.server.ts';

type Titled =
  | { state: 'open'; company: { name: string }; part: Part }
  | { state: 'expired' | 'revoked'; company: { name: string } };

/** «Ofertă · Curat și Bine» of an open document; of a closed link the company's name alone. */
export const documentTitle = (m: Messages, data: Titled): string =>
  data.state === 'open' ? `${nameOf(m, data.part.purpose)} · ${data.company.name}` : data.company.name;

function nameOf(m: Messages, purpose: Part['purpose']): string {
  switch (purpose) {
    case 'statement':
      return m.balances.paper;
    case 'penalty':
      return m.penalties.paper;
    case 'addendum':
      return m.clientPages.steps.contract;
    case 'offer':
    case 'contract':
    case 'acceptance':
    case 'invoice':
      return m.clientPages.steps[purpose];
  }
}
