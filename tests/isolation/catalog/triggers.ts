import type { CatalogRule } from './rule.ts';

const [ROW, BEFORE, INSERT, DELETE, UPDATE] = [1, 2, 4, 8, 16];
const CHANGE = ROW | BEFORE | DELETE | UPDATE;
const WRITE = CHANGE | INSERT;

/** Triggers that keep what was issued, signed or noted as it is: table, trigger, function. */
const KEEPERS: readonly (readonly [table: string, trigger: string, guard: string, events: number])[] = [
  ['app.timeline_entry', 'written_once', 'app.refuse_change', CHANGE],
  ['app.audit_entry', 'written_once', 'app.refuse_change', CHANGE],
  ['app.audit_link', 'written_once', 'app.refuse_change', CHANGE],
  ['app.audit_waiting', 'until_sealed', 'app.guard_audit_waiting', CHANGE],
  ['app.person_key', 'destroyed_once', 'app.guard_person_key', CHANGE],
  ['app.invoice_revision', 'written_once', 'app.refuse_change', CHANGE],
  ['app.allocation', 'written_once', 'app.refuse_change', CHANGE],
  ['app.work_confirmation', 'written_once', 'app.refuse_change', CHANGE],
  ['app.seal', 'written_once', 'app.refuse_change', CHANGE],
  ['app.bank_entry', 'unchanged', 'app.refuse_change', ROW | BEFORE | UPDATE],
  ['app.invoice', 'issued_once', 'app.guard_issued_invoice', CHANGE],
  ['app.invoice_line', 'issued_once', 'app.guard_issued_line', WRITE],
  ['app.offer_line', 'sealed', 'app.guard_offered_line', WRITE],
  ['app.offer_version', 'sealed', 'app.guard_sealed', CHANGE],
  ['app.contract_version', 'sealed', 'app.guard_sealed', CHANGE],
  ['app.receipt', 'written_once', 'app.guard_receipt', CHANGE],
];

export const TRIGGER_RULES: readonly CatalogRule[] = [
  {
    code: 'IMMUTABILITY_TRIGGER_MISSING',
    because: 'an issued paper, the timeline or the audit could be rewritten',
    sql: `select k.tab || ': ' || k.name as object from (values ${KEEPERS.map(([t, n, f, e]) => `('${t}', '${n}', '${f}', ${e})`).join(', ')}) k(tab, name, guard, events)
      where not exists (select 1 from pg_trigger g where g.tgrelid = to_regclass(k.tab) and g.tgname = k.name
        and g.tgfoid::regproc::text = k.guard and g.tgenabled in ('O', 'A') and g.tgqual is null
        and g.tgtype & 31 = k.events)`,
  },
];
