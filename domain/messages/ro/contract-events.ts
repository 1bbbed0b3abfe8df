import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { pluralRo } from '../plural.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const date = (facts: Facts) => {
  const day = facts['date'] ?? '';
  return isCivilDate(day) ? formatCivilDate(day) : day;
};
/** «Contractul CTR-15» or «Actul adițional 2 la contractul CTR-15». */
const named = (facts: Facts) =>
  facts['addendum'] === undefined
    ? `Contractul ${number(facts)}`
    : `Actul adițional ${facts['addendum']} la contractul ${number(facts)}`;
const WAYS: Facts = {
  phone: 'la telefon',
  email: 'prin e-mail',
  paper: 'pe hârtie',
  qualified: 'cu semnătură calificată',
};

/** What happened with contracts and their addenda, as the timeline tells it. */
export const contractEvents = {
  ContractDrafted: (_facts: Facts) => 'Contract întocmit, în ciornă',
  ContractSent: (facts: Facts) => `${named(facts)} a fost trimis spre semnare`,
  ContractViewed: () => 'Clientul a deschis contractul',
  ContractSigned: (facts: Facts) => `${named(facts)} a fost semnat de client, prin link`,
  ContractInForce: (facts: Facts) => `${named(facts)} este în vigoare`,
  ContractRefused: (facts: Facts) => `${named(facts)}: clientul cere modificări`,
  ContractReminded: (facts: Facts) => `${named(facts)}: clientul a primit o reamintire`,
  ContractExpiring: (facts: Facts) =>
    `${named(facts)} expiră în ${pluralRo(Number(facts['days'] ?? 0), 'zi', 'zile')}, pe ${date(facts)}`,
  ContractExpired: (facts: Facts) => `${named(facts)} a expirat`,
  ContractTerminated: (facts: Facts) => `${named(facts)} a încetat pe ${date(facts)}`,
  ContractSuspended: (facts: Facts) => `${named(facts)} este suspendat din ${date(facts)}`,
  ContractResumed: (facts: Facts) => `${named(facts)} este din nou în vigoare, din ${date(facts)}`,
  ContractExtended: (facts: Facts) => `Contractul ${number(facts)} s-a prelungit până la ${date(facts)}`,
  ContractRecorded: (facts: Facts) =>
    `${named(facts)}: ${facts['answer'] === 'refused' ? 'refuz' : 'semnătură'} înregistrat${facts['answer'] === 'refused' ? '' : 'ă'} ${WAYS[facts['way'] ?? ''] ?? ''}`.trim(),
  DocumentSealed: (facts: Facts) =>
    facts['from'] === undefined
      ? `${named(facts)}, semnat de ambele părți, a fost sigilat și trimis`
      : `Procesul-verbal ${number(facts)}, semnat de ambele părți, a fost sigilat și trimis`,
  SigningCodeSent: () => 'Clientul a cerut codul de semnare pe e-mail',
  SigningCompleted: () => 'Toate părțile au semnat',
  ContractWithdrawn: (facts: Facts) => `${named(facts)} a fost retras de la semnat`,
  ContractSigningExpired: (facts: Facts) => `${named(facts)}: termenul de semnare a trecut`,
  AddendumSent: (facts: Facts) => `${named(facts)} a fost trimis spre semnare`,
  AddendumInForce: (facts: Facts) => `${named(facts)} este în vigoare`,
};
