import { Link, useLoaderData } from '@remix-run/react';
import { Upload } from 'lucide-react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { startAct } from '#app/imports/start.server.ts';
import { ImportMark } from '#app/imports/import-mark.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { listImports } from '#domain/imports/list-imports.ts';
import { IMPORT_KINDS } from '#domain/imports/model/layouts/layout.ts';

export const loader = pageQuery(listImports);
export const action = startAct;

export const handle = titled((m) => m.imports.title);

/** Clients and services of another program, out of a file; and what was imported so far. */
export default function Imports() {
  const { imports } = useLoaderData<typeof loader>();
  const { imports: m, settings } = useMessages();
  return (
    <div className="grid max-w-page gap-x-10 lg:grid-cols-2">
      <Section title={m.title} lead={m.lead}>
        <Form encType="multipart/form-data" failure={useFailure()} className="max-w-form space-y-4">
          <SelectField
            name="kind"
            label={m.kind}
            options={IMPORT_KINDS.map((value) => ({ value, label: m.kinds[value] }))}
          />
          <FileField name="file" label={m.file} help={m.fileHelp} accept=".csv,.txt,.tsv,.xlsx" />
          <Submit>{m.begin}</Submit>
        </Form>
        <p className="mt-6 max-w-text text-sm text-muted">
          {m.numbering}{' '}
          <Link to="/settings/series" className="text-link">
            {m.toSeries}
          </Link>
        </p>
      </Section>
      <Section title={m.past}>
        <DataTable
          caption={m.past}
          rows={imports}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/settings/import/${id}`}
          empty={
            <EmptyState icon={Upload} title={m.none}>
              {m.noneText}
            </EmptyState>
          }
          columns={[
            { key: 'file', head: m.file, phone: 'title', cell: (row) => row.fileName },
            { key: 'kind', head: m.kind, phone: 'meta', cell: (row) => m.kinds[row.kind] },
            { key: 'at', head: settings.auditAt, cell: (row) => <Instant at={row.createdAt} /> },
            { key: 'rows', head: '', align: 'end', phone: 'amount', cell: (row) => m.rows(row.rowCount) },
            { key: 'state', head: '', phone: 'state', cell: (row) => <ImportMark state={row.state} /> },
          ]}
        />
      </Section>
    </div>
  );
}
