import type { CatalogRule } from './rule.ts';

/** Triggers that keep what was issued, signed or noted as it is: table, trigger, function. */
const KEEPERS: readonly (readonly [table: string, trigger: string, guard: string])[] = [
  ['app.timeline_entry', 'written_once', 'app.refuse_change'],
  ['app.audit_entry', 'written_once', 'app.refuse_change'],
  ['app.invoice_revision', 'written_once', 'app.refuse_change'],
  ['app.allocation', 'written_once', 'app.refuse_change'],
  ['app.invoice', 'issued_once', 'app.guard_issued_invoice'],
  ['app.invoice_line', 'issued_once', 'app.guard_issued_line'],
  ['app.offer_version', 'sealed', 'app.guard_sealed'],
  ['app.contract_version', 'sealed', 'app.guard_sealed'],
  ['app.receipt', 'written_once', 'app.guard_receipt'],
];
const BEFORE_UPDATE_OR_DELETE_OF_EACH_ROW = 1 | 2 | 8 | 16;

export const TRIGGER_RULES: readonly CatalogRule[] = [
  {
    code: 'IMMUTABILITY_TRIGGER_MISSING',
    because: 'an issued paper, the timeline or the audit could be rewritten',
    sql: `select k.tab || ': ' || k.name as object from (values ${KEEPERS.map(([t, n, f]) => `('${t}', '${n}', '${f}')`).join(', ')}) k(tab, name, guard)
      where not exists (select 1 from pg_trigger g where g.tgrelid = to_regclass(k.tab) and g.tgname = k.name
        and g.tgfoid::regproc::text = k.guard and g.tgenabled in ('O', 'A') and g.tgqual is null
        and g.tgtype & 31 = ${BEFORE_UPDATE_OR_DELETE_OF_EACH_ROW})`,
  },
];
