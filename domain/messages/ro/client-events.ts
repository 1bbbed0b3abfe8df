import { pluralRo } from '../plural.ts';

type Facts = Record<string, string>;
const on = (facts: Facts) => (facts['date'] === undefined ? '' : `, ${facts['date'].split('-').reverse().join('.')}`);

const registerChanges: Record<string, string> = {
  inactive: 'ANAF: firma a fost declarată inactivă',
  struckOff: 'ANAF: firma a fost radiată',
  activeAgain: 'ANAF: firma este din nou activă',
  vatLost: 'ANAF: firma nu mai este plătitoare de TVA',
  vatGained: 'ANAF: firma a devenit plătitoare de TVA',
};

const mailFailures: Record<string, string> = {
  uncertain: 'Un e-mail poate nu a plecat: serviciul de e-mail nu a mai răspuns',
  unwritable: 'Un e-mail nu a plecat: nu a putut fi întocmit',
};

/** What happened with a client, a lead or a company beside its documents. */
export const clientEvents = {
  MessageReceived: () => 'A sosit un mesaj',
  LeadCreated: () => 'A devenit client potențial',
  LeadContacted: () => 'A fost contactat',
  LeadLost: (facts: Facts) => `Pierdut: ${facts['reason'] ?? 'fără motiv'}`,
  NoteAdded: () => 'Notă',
  CallNoted: () => 'Convorbire telefonică',
  VisitNoted: (facts: Facts) => `Vizită${on(facts)}`,
  TaskAdded: (facts: Facts) => `Sarcină${on(facts)}`,
  TaskDone: () => 'Sarcină încheiată',
  ClientConverted: () => 'A devenit client',
  ClientAdded: () => 'Clientul a fost adăugat',
  ClientChanged: () => 'Datele clientului au fost schimbate',
  ClientRegisterChanged: (facts: Facts) => registerChanges[facts['change'] ?? ''] ?? 'ANAF: date schimbate',
  ClientMerged: () => 'A fost unit cu alt client',
  ClientArchived: () => 'Clientul a fost arhivat',
  ClientRestored: () => 'Clientul a fost scos din arhivă',
  DealLost: (facts: Facts) => `Lucrare pierdută: ${facts['reason'] ?? 'fără motiv'}`,
  ServiceContracted: (facts: Facts) => `Serviciu contractat: ${facts['name'] ?? ''}`,
  ServiceEnded: (facts: Facts) => {
    const cancelled = Number(facts['cancelled'] ?? 0);
    const visits = cancelled === 0 ? '' : `; ${pluralRo(cancelled, 'intervenție anulată', 'intervenții anulate')}`;
    return `Serviciu încheiat: ${facts['name'] ?? ''}${visits}`;
  },
  CompanyOpened: () => 'Firma a fost înregistrată',
  CompanyChanged: () => 'Datele firmei au fost schimbate',
  PlanOrdered: () => 'A fost comandat Premium',
  PlanPaperIssued: () => 'A sosit documentul pentru Premium',
  PlanStarted: () => 'A început Premium',
  PlanNoticed: () => 'S-a anunțat sfârșitul Premium',
  PlanEnded: () => 'Premium s-a încheiat',
  MailDelivered: () => 'E-mailul a ajuns',
  MailRetried: () => 'E-mailul care nu plecase se trimite din nou',
  MailBounced: (facts: Facts) => mailFailures[facts['failure'] ?? ''] ?? 'Un e-mail nu a ajuns la destinatar',
};
