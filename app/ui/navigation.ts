import type { Shell, ShellRole } from '#app/shell.ts';
import type { Messages } from '#domain/messages/index.ts';
import {
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  CircleQuestionMark,
  ClipboardCheck,
  Download,
  FileSignature,
  FileText,
  House,
  Inbox,
  Landmark,
  Package,
  Receipt,
  Settings,
  ShieldCheck,
  UserPlus,
  Wallet,
  type LucideIcon,
} from 'lucide-react';

type Word = {
  [K in keyof Messages['shell']]: Messages['shell'][K] extends string ? K : never;
}[keyof Messages['shell']];
/** One entry of the rail: where it leads, its word and its icon. */
export type Entry = { to: string; word: Word; icon: LucideIcon; count?: keyof NonNullable<Shell['counts']> };
export type Group = { name?: keyof Messages['shell']['groups']; entries: readonly Entry[] };

const E = {
  home: { to: '/', word: 'home', icon: House },
  inbox: { to: '/inbox', word: 'inbox', icon: Inbox, count: 'inbox' },
  leads: { to: '/leads', word: 'leads', icon: UserPlus },
  offers: { to: '/offers', word: 'offers', icon: FileText },
  clients: { to: '/clients', word: 'clients', icon: Building2 },
  contracts: { to: '/contracts', word: 'contracts', icon: FileSignature },
  schedule: { to: '/schedule', word: 'schedule', icon: CalendarDays },
  today: { to: '/today', word: 'today', icon: House },
  acceptance: { to: '/acceptance', word: 'acceptance', icon: ClipboardCheck },
  invoices: { to: '/invoices', word: 'invoices', icon: Receipt },
  efactura: { to: '/efactura', word: 'efactura', icon: ShieldCheck, count: 'efactura' },
  collections: { to: '/collections', word: 'collections', icon: Wallet },
  reports: { to: '/reports', word: 'reports', icon: ChartNoAxesColumn },
  companies: { to: '/companies', word: 'companies', icon: Landmark },
  exports: { to: '/exports', word: 'exports', icon: Download },
  services: { to: '/services', word: 'services', icon: Package },
  settings: { to: '/settings/company', word: 'settings', icon: Settings },
  help: { to: '/help', word: 'help', icon: CircleQuestionMark },
} as const satisfies Record<string, Entry>;

const OFFICE: readonly Group[] = [
  { entries: [E.home, E.inbox] },
  { name: 'sales', entries: [E.leads, E.offers, E.clients] },
  { name: 'delivery', entries: [E.contracts, E.schedule, E.acceptance] },
  { name: 'money', entries: [E.invoices, E.efactura, E.collections] },
  { entries: [E.reports] },
];

const isOnly = (roles: readonly ShellRole[], role: ShellRole) => roles.length > 0 && roles.every((one) => one === role);

/** The rail in the order of the work; people on site and the accountant see their own few places. */
export function railFor(roles: readonly ShellRole[]): { groups: readonly Group[]; foot: readonly Entry[] } {
  if (isOnly(roles, 'execution')) return { groups: [{ entries: [E.today, E.schedule, E.inbox] }], foot: [E.help] };
  if (isOnly(roles, 'accountant')) {
    return { groups: [{ entries: [E.companies, E.invoices, E.efactura, E.collections, E.exports] }], foot: [E.help] };
  }
  return { groups: OFFICE, foot: [E.services, E.settings, E.help] };
}

/** The bar at the bottom of a phone: two entries before «Nou» and one after, or all of them without it. */
export function bottomBarFor(roles: readonly ShellRole[]): readonly Entry[] {
  if (isOnly(roles, 'execution')) return [E.today, E.schedule, E.inbox];
  if (isOnly(roles, 'accountant')) return [E.companies, E.invoices, E.efactura, E.collections];
  return [E.home, E.clients, E.invoices];
}

/** What «Nou» can begin: any of the eight steps can be the first. */
const CREATE: readonly (Entry & { roles: readonly ShellRole[] })[] = [
  { to: '/leads/new', word: 'newLead', icon: UserPlus, roles: ['administrator', 'sales'] },
  { to: '/offers/new', word: 'newOffer', icon: FileText, roles: ['administrator', 'sales'] },
  { to: '/clients/new', word: 'newClient', icon: Building2, roles: ['administrator', 'sales', 'accounting'] },
  { to: '/contracts/new', word: 'newContract', icon: FileSignature, roles: ['administrator', 'sales'] },
  { to: '/schedule/new', word: 'newIntervention', icon: CalendarDays, roles: ['administrator', 'sales'] },
  {
    to: '/acceptance/new',
    word: 'newAcceptance',
    icon: ClipboardCheck,
    roles: ['administrator', 'accounting', 'sales'],
  },
  { to: '/invoices/new', word: 'newInvoice', icon: Receipt, roles: ['administrator', 'accounting'] },
  { to: '/collections/new', word: 'newPayment', icon: Wallet, roles: ['administrator', 'accounting'] },
  { to: '/services/new', word: 'newService', icon: Package, roles: ['administrator', 'sales', 'accounting'] },
];

export const createEntriesFor = (roles: readonly ShellRole[]): readonly Entry[] =>
  CREATE.filter((entry) => entry.roles.some((role) => roles.includes(role)));

/** Whether an entry is where the page is: itself or anything below it. */
export const isCurrent = (to: string, path: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to.replace(/^(\/settings)\/.*/, '$1')}/`);
