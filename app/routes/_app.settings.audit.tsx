import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ScrollText } from 'lucide-react';
import { actName } from '#app/http/act-name.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { listAudit } from '#domain/audit/list-audit.ts';

export const loader = pageLoader(async ({ actor, search, request }) => {
  const [{ rows, next }, names] = await Promise.all([listAudit(actor, search), memberNames(actor)]);
  return { rows: rows.map((row) => ({ ...row, act: actName(row.verb, request) })), next, names };
});

export const handle = titled((m) => m.settings.sections.audit.title);

const CAPABILITIES = [
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
const FILTERS = ['personId', 'capability', 'from', 'to'] as const;

/** Who did what: filters, and a row for each act. */
export default function Audit() {
  const { rows, next, names } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { settings: m, timeline } = useMessages();
  const values = Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? '']));
  const isFiltered = Object.values(values).some((value) => value !== '');
  const withParam = (name: string, value: string | undefined) => {
    const params = new URLSearchParams(search);
    if (value === undefined) params.delete(name);
    else params.set(name, value);
    return `?${params}`;
  };
  const whoOf = ({ actorKind, actorId }: (typeof rows)[number]) =>
    (actorId === null ? undefined : names[actorId]) ?? (actorKind === 'person' ? '–' : timeline.actors[actorKind]);
  return (
    <>
      <p className="mb-4 max-w-text text-muted">{m.auditLead}</p>
      <Filters values={values} clear={isFiltered ? '/settings/audit' : undefined}>
        <SelectField
          bare
          name="personId"
          label={m.auditWho}
          blank={m.auditAnybody}
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          bare
          name="capability"
          label={m.auditArea}
          blank={m.auditAnything}
          options={CAPABILITIES.map((value) => ({ value, label: m.auditAreas[value] }))}
        />
        <DateField bare name="from" label={m.auditFrom} />
        <DateField bare name="to" label={m.auditTo} />
      </Filters>
      <DataTable
        caption={m.sections.audit.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'at', head: m.auditAt, phone: 'meta', cell: ({ at }) => momentOf(at) },
          { key: 'who', head: m.auditWho, phone: 'title', cell: whoOf },
          { key: 'act', head: m.auditWhat, phone: 'state', cell: ({ act }) => act },
          {
            key: 'verb',
            head: m.auditVerb,
            cell: ({ verb }) => <code className="text-xs text-muted">{verb}</code>,
          },
        ]}
        pager={{
          next: next === undefined ? undefined : withParam('after', next),
          previous: search.has('after') ? withParam('after', undefined) : undefined,
        }}
        empty={<EmptyState icon={ScrollText} title={m.auditEmpty} />}
      />
    </>
  );
}

function momentOf(at: Date): string {
  const { date, time } = formatInstant(at);
  return `${date}, ${time}`;
}
