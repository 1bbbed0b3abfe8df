type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const WAYS: Facts = {
  link: 'prin link',
  phone: 'la telefon',
  email: 'prin e-mail',
  paper: 'pe hârtie',
  qualified: 'cu semnătură calificată',
};
const way = (facts: Facts) => WAYS[facts['way'] ?? 'link'] ?? '';
const isRecorded = (facts: Facts) => (facts['way'] ?? 'link') !== 'link';
const answered = (facts: Facts, what: string) =>
  isRecorded(facts)
    ? `Răspuns înregistrat la procesul-verbal ${number(facts)}: ${what} ${way(facts)}`
    : `Procesul-verbal ${number(facts)} a fost ${what} de client`;

/** What happened with acceptance reports, as the timeline tells it. */
export const acceptanceEvents = {
  AcceptanceDrafted: (_facts: Facts) => 'Proces-verbal întocmit',
  AcceptanceSent: (facts: Facts) => `Procesul-verbal ${number(facts)} a fost trimis spre semnare`,
  AcceptanceViewed: (facts: Facts) => `Clientul a deschis procesul-verbal ${number(facts)}`,
  AcceptanceAccepted: (facts: Facts) => answered(facts, 'acceptat'),
  AcceptanceAcceptedWithObjections: (facts: Facts) => answered(facts, 'acceptat cu obiecții'),
  AcceptanceRefused: (facts: Facts) => answered(facts, 'refuzat'),
  AcceptanceTacit: (facts: Facts) =>
    `Procesul-verbal ${number(facts)} a fost acceptat tacit, potrivit clauzei din contract`,
  AcceptanceReminded: (facts: Facts) => `Clientul a primit o reamintire pentru procesul-verbal ${number(facts)}`,
  ObjectionRemedied: (facts: Facts) => `Obiecția din procesul-verbal ${number(facts)} a fost remediată`,
};
