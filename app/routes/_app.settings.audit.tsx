import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Download, ScrollText } from 'lucide-react';
import { actsOfArea } from '#app/http/act-name.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuditDetails } from '#app/settings/audit-details.tsx';
import { shownEntries } from '#app/settings/audit-shown.server.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { listAudit } from '#domain/audit/list-audit.ts';
import { showChain } from '#domain/audit/show-chain.ts';

export const loader = pageLoader(async ({ actor, search, request }) => {
  const [{ rows, next }, chain, names] = await Promise.all([
    listAudit(actor, search),
    showChain(actor, {}),
    memberNames(actor),
  ]);
  const acts = actsOfArea(search['capability'], request);
  return { rows: await shownEntries(actor, request, rows), next, chain, names, acts };
});

export const handle = titled((m) => m.settings.sections.audit.title);

const AREAS = [
  'leads',
  'offers',
  'clients',
  'contracts',
  'delivery',
  'acceptance',
  'invoicing',
  'efactura',
  'collections',
  'companies',
] as const;
const FILTERS = ['personId', 'capability', 'verb', 'from', 'to', 'subject'] as const;

/** Who did what: filters, a row for each act, and what each says. */
export default function Audit() {
  const { rows, next, chain, names, acts } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { settings, audit: m } = useMessages();
  const values = Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? '']));
  const isFiltered = Object.values(values).some((value) => value !== '');
  const withParam = (name: string, value: string | undefined) => {
    const params = new URLSearchParams(search);
    if (value === undefined) params.delete(name);
    else params.set(name, value);
    return `?${params}`;
  };
  return (
    <>
      <p className="mb-2 max-w-text text-muted">{m.lead}</p>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm">
        <span className="text-muted">
          {m.chain(chain.links)}
          {chain.waiting === 0 ? null : ` · ${m.pending(String(chain.waiting))}`}
        </span>
        <a href={`/settings/audit.csv${withParam('after', undefined)}`} download className="btn btn-quiet">
          <Download size={16} aria-hidden />
          {m.download}
        </a>
      </div>
      <Filters values={values} clear={isFiltered ? '/settings/audit' : undefined}>
        <SelectField
          bare
          name="personId"
          label={m.who}
          blank={m.anybody}
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          bare
          name="capability"
          label={m.area}
          blank={m.anyArea}
          options={AREAS.map((value) => ({ value, label: settings.auditAreas[value] }))}
        />
        {acts.length === 0 ? null : <SelectField bare name="verb" label={m.act} blank={m.anyAct} options={acts} />}
        <DateField bare name="from" label={m.from} />
        <DateField bare name="to" label={m.to} />
        {values['subject'] === '' ? null : <input type="hidden" name="subject" value={values['subject']} />}
      </Filters>
      {values['subject'] === '' ? null : <p className="mb-3 text-sm text-muted">{m.oneRecord}</p>}
      <DataTable
        caption={settings.sections.audit.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'at', head: m.at, phone: 'meta', cell: ({ at }) => momentOf(at) },
          { key: 'who', head: m.who, phone: 'amount', cell: ({ who }) => who },
          { key: 'act', head: m.what, phone: 'title', cell: ({ act }) => act },
          { key: 'changed', head: m.changed, phone: 'state', cell: (entry) => <AuditDetails entry={entry} /> },
        ]}
        pager={{
          next: next === undefined ? undefined : withParam('after', next),
          previous: search.has('after') ? withParam('after', undefined) : undefined,
        }}
        empty={<EmptyState icon={ScrollText} title={m.empty} />}
      />
    </>
  );
}

function momentOf(at: Date): string {
  const { date, time } = formatInstant(at);
  return `${date}, ${time}`;
}
