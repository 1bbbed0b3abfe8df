import type { portalEvents as ro } from '../ro/portal-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';

const KINDS: Facts = { offer: 'Offer', contract: 'Contract', addendum: 'Addendum', acceptance: 'Acceptance report' };

export const portalEvents: typeof ro = {
  LinkRenewed: () => 'The client asked for a new link',
  DocumentResent: (facts) =>
    `${KINDS[facts['kind'] ?? ''] ?? 'The document'} ${number(facts)} was sent again, reminder ${facts['count'] ?? ''}`,
  PortalOpened: () => 'Access to the portal was sent',
  PortalClosed: () => 'Access to the portal was withdrawn',
  MessageFileReceived: (facts) =>
    facts['count'] === '1'
      ? 'The client sent a file from the portal'
      : `The client sent ${facts['count'] ?? ''} files from the portal`,
  MessageAnswered: () => 'The client’s message was answered',
};
