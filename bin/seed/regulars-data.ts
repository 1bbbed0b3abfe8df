import type { ClientKey } from './clients-data.ts';
import type { ServiceKey } from './services.ts';

export interface Regular {
  client: ClientKey;
  subject: string;
  /** Months ago. */
  since: number;
  /** What is done each month, in the service's unit. */
  monthly: readonly { service: ServiceKey; quantity: number }[];
  /** Through an accepted report, or directly from the contract. */
  by: 'report' | 'invoice';
  /** Day of the invoice: early in the month for the month before, late for the month itself. */
  day: number;
  paysAfter: number;
  /** The contract ends in so many days from today; else it is made for two years. */
  endsIn?: number;
  /** What the contract says beside the usual, as people write it in percent; a guarantee is a whole number. */
  terms?: { penaltyPerDay?: string; retentionPercent?: string };
}

const OFFICES = 'Servicii de curățenie';

/** Clients with a contract and an invoice each month. */
export const REGULARS: readonly Regular[] = [
  { client: 'spital', subject: 'Servicii de curățenie și dezinfecție, corp C', since: 14, monthly: [{ service: 'offices', quantity: 2 }, { service: 'disinfection', quantity: 800 }], by: 'report', day: 3, paysAfter: 26 },
  { client: 'scoala', subject: 'Curățenie și spații verzi', since: 14, monthly: [{ service: 'offices', quantity: 1 }, { service: 'greenAreas', quantity: 1 }], by: 'report', day: 4, paysAfter: 24 },
  { client: 'nova', subject: 'Curățenie magazin și parcare, Pipera', since: 14, monthly: [{ service: 'offices', quantity: 3 }, { service: 'parking', quantity: 1_200 }], by: 'report', day: 27, paysAfter: 38 },
  { client: 'unirea', subject: 'Curățenie scări de bloc, Bd. Unirii', since: 14, monthly: [{ service: 'staircase', quantity: 3 }], by: 'invoice', day: 2, paysAfter: 12 },
  { client: 'prahova', subject: OFFICES, since: 14, monthly: [{ service: 'offices', quantity: 2 }, { service: 'supplies', quantity: 6 }], by: 'invoice', day: 28, paysAfter: 13 },
  { client: 'clinica', subject: 'Curățenie și dezinfecție, ambulatoriu', since: 14, monthly: [{ service: 'offices', quantity: 2 }, { service: 'disinfection', quantity: 600 }], by: 'report', day: 26, paysAfter: 11 },
  { client: 'kogalnic', subject: OFFICES, since: 14, monthly: [{ service: 'offices', quantity: 1 }], by: 'invoice', day: 1, paysAfter: 9 },
  { client: 'stejaru', subject: 'Întreținere spații verzi și sedii', since: 13, monthly: [{ service: 'greenAreas', quantity: 2 }, { service: 'offices', quantity: 1 }], by: 'report', day: 6, paysAfter: 27 },
  { client: 'siret', subject: 'Mentenanță și parcare, depozit 2', since: 12, monthly: [{ service: 'upkeep', quantity: 1 }, { service: 'parking', quantity: 900 }], by: 'invoice', day: 8, paysAfter: 31, terms: { penaltyPerDay: '0.1' } },
  { client: 'zimbru', subject: OFFICES, since: 12, monthly: [{ service: 'offices', quantity: 1 }], by: 'invoice', day: 5, paysAfter: 10, endsIn: 12 },
  { client: 'fantana', subject: 'Curățenie sediu primărie', since: 9, monthly: [{ service: 'offices', quantity: 1 }], by: 'report', day: 5, paysAfter: 28 },
  { client: 'asistenta', subject: OFFICES, since: 6, monthly: [{ service: 'offices', quantity: 1 }], by: 'report', day: 7, paysAfter: 29 },
  { client: 'danubius', subject: 'Curățenie și spații verzi, sediu', since: 5, monthly: [{ service: 'offices', quantity: 2 }, { service: 'greenAreas', quantity: 1 }], by: 'report', day: 9, paysAfter: 13, terms: { retentionPercent: '5' } },
]; // prettier-ignore
