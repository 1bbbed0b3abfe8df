/**
 * Who may ask each route, written by hand. `session`: signed in to a company; `link`: whoever holds a client's address;
 * `mail`: whoever holds the secret of a mail; `token`: a program; `signature`: an outside service; `public`: everybody.
 */
export type Auth = 'session' | 'link' | 'mail' | 'token' | 'signature' | 'public';

export interface RouteRow {
  auth: Auth;
  /** Reading says nothing of anybody and only leads on; sending needs the session. */
  reads?: 'public';
  /** Who may open it: A administrator, S sales, E execution, M accounting, C accountant; the others are told 403. Only with `session`. */
  roles?: string;
  /** Why its page says nothing of the row that its address names. */
  namesNothing?: string;
}

const session = (roles: string, more: Omit<RouteRow, 'auth' | 'roles'> = {}): RouteRow => ({
  auth: 'session',
  roles,
  ...more,
});
const ALL = 'ASEMC';
const OFFICE = 'AS-MC';
const PUBLIC: RouteRow = { auth: 'public' };

// prettier-ignore
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  '$': PUBLIC,
  '_app._index': session(ALL),
  '_app.acceptance.$reportId': session(OFFICE),
  '_app.acceptance.$reportId_.answer': session(OFFICE),
  '_app.acceptance.$reportId_.pdf': session(OFFICE),
  '_app.acceptance.$reportId_.preview': session(OFFICE),
  '_app.acceptance._index': session(OFFICE),
  '_app.acceptance.new': session(OFFICE),
  '_app.addenda.$addendumId.answer': session(OFFICE),
  '_app.addenda.$addendumId.pdf': session(OFFICE),
  '_app.clients.$clientId': session(OFFICE),
  '_app.clients.$clientId._index': session(OFFICE),
  '_app.clients.$clientId.details': session(ALL, { namesNothing: 'the client is the page around it' }),
  '_app.clients.$clientId.documents': session(OFFICE),
  '_app.clients.$clientId.money': session(OFFICE),
  '_app.clients.$clientId.services': session(OFFICE, { namesNothing: 'the client is the page around it; the list is the own catalogue' }),
  '_app.clients._index': session(OFFICE),
  '_app.clients.new': session(ALL),
  '_app.collections.$paymentId': session(OFFICE),
  '_app.collections._index': session(OFFICE),
  '_app.collections.new': session(OFFICE),
  '_app.contracts.$contractId': session(OFFICE),
  '_app.contracts.$contractId_.addendum': session(OFFICE),
  '_app.contracts.$contractId_.answer': session(OFFICE),
  '_app.contracts.$contractId_.pdf': session(OFFICE),
  '_app.contracts.$contractId_.termination': session(OFFICE),
  '_app.contracts._index': session(OFFICE),
  '_app.contracts.new': session(OFFICE),
  '_app.contracts.on-paper': session(OFFICE),
  '_app.contracts.preview': session('AS---'),
  '_app.efactura._index': session('A--MC'),
  '_app.efactura.connection': session(OFFICE),
  '_app.inbox': session('ASEM-'),
  '_app.inbox.$threadId': session('ASEM-'),
  '_app.interventions.$workOrderId': session(ALL),
  '_app.interventions.new': session(OFFICE),
  '_app.invoices.$invoiceId': session(OFFICE),
  '_app.invoices.$invoiceId_.pdf': session(OFFICE),
  '_app.invoices.$invoiceId_.storno': session(OFFICE),
  '_app.invoices.$invoiceId_.xml': session(OFFICE),
  '_app.invoices._index': session(OFFICE),
  '_app.invoices.checks': session(OFFICE),
  '_app.invoices.new': session(OFFICE),
  '_app.invoices.preview': session(OFFICE),
  '_app.leads.$leadId': session(OFFICE),
  '_app.leads._index': session(OFFICE),
  '_app.leads.new': session(ALL),
  '_app.offers.$offerId': session(OFFICE),
  '_app.offers.$offerId_.answer': session(OFFICE),
  '_app.offers.$offerId_.pdf': session(OFFICE),
  '_app.offers._index': session(OFFICE),
  '_app.offers.new': session(OFFICE),
  '_app.offers.preview': session(ALL),
  '_app.plan': session(ALL),
  '_app.reports._index': session(ALL),
  '_app.reports.offered-contracted': session(OFFICE),
  '_app.reports.offered-contracted[.]xlsx': session(OFFICE),
  '_app.schedule._index': session(ALL),
  '_app.schedule.new': PUBLIC,
  '_app.search': session(ALL),
  '_app.services.$serviceId': session(OFFICE),
  '_app.services._index': session(OFFICE),
  '_app.services.new': session(OFFICE),
  '_app.settings._index': PUBLIC,
  '_app.settings.account': session(ALL),
  '_app.settings.company': session(ALL),
  '_app.settings.payments': session('A----'),
  '_app.settings.series': session('A--MC'),
  '_app.settings.team': session('A----'),
  '_app.settings.templates': session('AS-M-'),
  '_app.settings.tokens': session('A----'),
  '_app.today.$workOrderId': session(ALL),
  '_app.today._index': session('ASEM-'),
  'anaf.callback': session(ALL),
  'api.v1.$': { auth: 'token' },
  'api.v1.openapi[.]json': PUBLIC,
  'companies.current': session(ALL, { reads: 'public' }),
  'confirm-email.$token': { auth: 'mail' },
  'developers': PUBLIC,
  'files.$fileId': session(ALL),
  'forgot-password': PUBLIC,
  'inbox.$threadId.messages.$messageId': session('ASEM-'),
  'interventions.$workOrderId.photos.$fileId': session(ALL),
  'invitation.$token': { auth: 'mail' },
  'login': PUBLIC,
  'logout': PUBLIC,
  'p.$token._index': { auth: 'link' },
  'p.$token.pdf': { auth: 'link' },
  'preferences': PUBLIC,
  'privacy': PUBLIC,
  'receipts.$receiptId.pdf': session(OFFICE),
  'register-lookup': session(ALL),
  'register._index': PUBLIC,
  'register.company': session(ALL),
  'register.services': session(ALL),
  'reset-password.$token': { auth: 'mail' },
  'styleguide': PUBLIC,
  'styleguide_.portal': PUBLIC,
  'terms': PUBLIC,
  'webhooks.resend': { auth: 'signature' },
  'webhooks.stripe': { auth: 'signature' },
};
