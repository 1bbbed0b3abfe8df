import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { FaultsTable } from '#app/imports/faults-table.tsx';
import { ImportMark } from '#app/imports/import-mark.tsx';
import { ImportResult } from '#app/imports/import-result.tsx';
import { MappingForm } from '#app/imports/mapping-form.tsx';
import { SampleTable } from '#app/imports/sample-table.tsx';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { LAYOUTS } from '#domain/imports/model/mapping.ts';
import { mapImport } from '#domain/imports/map-import.ts';
import { runImport } from '#domain/imports/run-import.ts';
import { showImport } from '#domain/imports/show-import.ts';
import { undoImport } from '#domain/imports/undo-import.ts';
import type { Messages } from '#domain/messages/index.ts';

export const loader = pageQuery(showImport);

const back =
  (told: (m: Messages['imports']) => string) =>
  (_output: unknown, { request, params }: { request: Request; params: Record<string, string | undefined> }) =>
    redirectWithToast(`/settings/import/${params['dataImportId'] ?? ''}`, told(requestMessages(request).imports));

export const action = actsByName({
  map: formVerb(
    mapImport,
    back((m) => m.saved),
    { input: ({ mapping }) => ({ mapping: chosen(mapping) }) },
  ),
  run: formVerb(
    runImport,
    back((m) => m.started),
  ),
  undo: formVerb(
    undoImport,
    back((m) => m.undoing),
  ),
});

/** Fields that no column has are left out. */
const chosen = (mapping: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(mapping ?? {}).filter(([, at]) => at !== '' && at !== undefined));

export const handle = titledBy<typeof loader>((_m, { fileName }) => fileName);

/** One table: its columns, what will become of its rows, and what became of them. */
export default function Import() {
  const data = useLoaderData<typeof loader>();
  const { imports: m } = useMessages();
  const { kind, fileName, state, rowCount, headings, mapping, sample, faults, ready, known } = data;
  const layout = LAYOUTS.find(({ key }) => key === data.layout);
  const failure = useActFailure('run');
  const isMapping = state === 'mapping';
  return (
    <div className="max-w-page">
      <header className="mb-4 flex flex-wrap items-center gap-3">
        <h2 className="text-lg font-semibold">{fileName}</h2>
        <ImportMark state={state} pill />
        <p className="w-full text-sm text-muted">
          {m.kinds[kind]} · {m.rows(rowCount)} · {m.from} {layout?.name ?? data.layout}
        </p>
      </header>
      {isMapping ? (
        <>
          <Section title={m.check}>
            <Figures>
              <Figure label={m.ready} value={ready} />
              <Figure label={m.known} value={known} />
              <Figure label={m.refused} value={faults.length} />
            </Figures>
            {ready === 0 ? (
              <p className="text-muted">{m.nothing}</p>
            ) : (
              <Form action="?do=run" failure={failure}>
                <Submit>{m.run(ready)}</Submit>
              </Form>
            )}
          </Section>
          <Section title={m.columns} lead={m.columnsLead}>
            <MappingForm kind={kind} headings={headings} mapping={mapping} />
          </Section>
          <Section title={m.preview}>
            <SampleTable headings={headings} rows={sample} />
          </Section>
        </>
      ) : (
        <ImportResult state={state} counts={data.counts} rowCount={rowCount} />
      )}
      {faults.length === 0 ? null : (
        <Section
          title={m.faults}
          aside={
            <ButtonLink to={`/settings/import/${data.id}/problems.csv`} reloadDocument>
              {m.faultsFile}
            </ButtonLink>
          }
        >
          <FaultsTable faults={faults} nameAt={mapping['name']} />
        </Section>
      )}
    </div>
  );
}
