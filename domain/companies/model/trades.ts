import type { UnitKey } from '#domain/kernel/pure/units.ts';

export const TRADES = [
  'cleaning',
  'building_maintenance',
  'installations',
  'construction',
  'security',
  'it',
  'consulting',
  'accounting',
  'other',
] as const;
export type Trade = (typeof TRADES)[number];

export interface TemplateService {
  name: string;
  unit: UnitKey;
}

const services = (unit: UnitKey, ...names: string[]): TemplateService[] => names.map((name) => ({ name, unit }));

/** What a company of a trade usually sells, without prices; the rate is the standard one of the day. */
export const TRADE_SERVICES: Record<Trade, readonly TemplateService[]> = {
  cleaning: [
    ...services('month', 'Curățenie zilnică birouri', 'Curățenie scară de bloc'),
    ...services('squareMetre', 'Curățenie după constructor', 'Spălare geamuri și fațade', 'Spălare mochete'),
    ...services('hour', 'Curățenie generală'),
    ...services('visit', 'Dezinfecție, dezinsecție, deratizare'),
  ],
  building_maintenance: [
    ...services('month', 'Administrare tehnică clădire', 'Mentenanță preventivă'),
    ...services('visit', 'Intervenție la cerere'),
    ...services('hour', 'Manoperă electrician', 'Manoperă instalator'),
  ],
  installations: [
    ...services('piece', 'Montaj centrală termică', 'Montaj aer condiționat'),
    ...services('visit', 'Verificare tehnică periodică', 'Revizie centrală termică'),
    ...services('hour', 'Manoperă instalator'),
    ...services('metre', 'Traseu de țeavă'),
  ],
  construction: [
    ...services(
      'squareMetre',
      'Zugrăveli interioare',
      'Montaj gresie și faianță',
      'Montaj parchet',
      'Termoizolație fațadă',
    ),
    ...services('project', 'Amenajare la cheie'),
    ...services('hour', 'Manoperă construcții'),
  ],
  security: [
    ...services('month', 'Pază umană', 'Monitorizare și intervenție'),
    ...services('piece', 'Instalare sistem de alarmă', 'Instalare cameră video'),
    ...services('visit', 'Mentenanță sistem de securitate'),
  ],
  it: [
    ...services(
      'month',
      'Administrare rețea și servere',
      'Asistență tehnică utilizatori',
      'Găzduire și mentenanță site',
    ),
    ...services('hour', 'Dezvoltare software', 'Consultanță IT'),
    ...services('project', 'Realizare site web'),
  ],
  consulting: [
    ...services('hour', 'Consultanță'),
    ...services('day', 'Curs de instruire'),
    ...services('project', 'Studiu sau plan de afaceri'),
  ],
  accounting: [
    ...services('month', 'Contabilitate lunară', 'Salarizare'),
    ...services('piece', 'Bilanț anual', 'Declarație fiscală'),
    ...services('hour', 'Consultanță fiscală'),
  ],
  other: [],
};
