type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';

const KINDS: Facts = {
  offer: 'Oferta',
  contract: 'Contractul',
  addendum: 'Actul adițional',
  acceptance: 'Procesul-verbal',
};

/** What happened on the client's portal and around its links, as the timeline tells it. */
export const portalEvents = {
  LinkRenewed: (_facts: Facts) => 'Clientul a cerut un link nou',
  DocumentResent: (facts: Facts) =>
    `${KINDS[facts['kind'] ?? ''] ?? 'Documentul'} ${number(facts)} a fost trimis din nou, reamintirea ${facts['count'] ?? ''}`,
  PortalOpened: (_facts: Facts) => 'Accesul la portal a fost trimis',
  PortalClosed: (_facts: Facts) => 'Accesul la portal a fost retras',
  MessageFileReceived: (facts: Facts) =>
    facts['count'] === '1'
      ? 'Clientul a trimis un fișier din portal'
      : `Clientul a trimis ${facts['count'] ?? ''} fișiere din portal`,
  MessageAnswered: (_facts: Facts) => 'Mesajului clientului i s-a răspuns',
};
