import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ImportGone, ImportImported, ImportRefused } from '#app/collections/statements/import-ended.tsx';
import { ImportReading } from '#app/collections/statements/import-reading.tsx';
import { ImportWaiting } from '#app/collections/statements/import-waiting.tsx';
import { lookOfImport, mapAct, previewAct } from '#app/collections/statements/mapping-acts.server.ts';
import { MappingForm } from '#app/collections/statements/mapping-form.tsx';
import { IMPORT_TONES } from '#app/collections/statements/open-files.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { cancelImport } from '#domain/banking/cancel-import.ts';
import { chooseAccount } from '#domain/banking/choose-account.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { listStaged } from '#domain/banking/list-staged.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { undoImport } from '#domain/banking/undo-import.ts';
import { redirect } from '@remix-run/node';

export const loader = pageLoader(async ({ actor, params, search: { after, columns } }) => {
  const importId = params['importId'] ?? '';
  const shown = await showImport(actor, { importId });
  const isMapped =
    shown.state === 'mapping' || (columns !== undefined && shown.format === 'csv' && shown.state === 'waiting');
  const staged = shown.state === 'waiting' && !isMapped ? await listStaged(actor, { importId, after }) : { rows: [] };
  return { shown, look: isMapped ? await lookOfImport(actor, importId) : null, staged };
});

const pageOf = (importId: string) => `/collections/statements/imports/${importId}`;

export const action = actsByName({
  confirm: formVerb(confirmImport, ({ added, known }, { request }) =>
    redirectWithToast('/collections/statements', requestMessages(request).banking.imported(added, known)),
  ),
  account: formVerb(chooseAccount, ({ importId }) => redirect(pageOf(importId))),
  cancel: formVerb(cancelImport, (_output, { request }) =>
    redirectWithToast('/collections/statements', requestMessages(request).banking.cancelled),
  ),
  undo: formVerb(undoImport, (_output, { request }) =>
    redirectWithToast('/collections/statements', requestMessages(request).banking.undone),
  ),
  map: mapAct,
  preview: previewAct,
});

export const handle = titled((m) => `${m.banking.title} · ${m.banking.add}`);

/** A bank's file from its upload to the books: being read, its columns to name, what is in it, what became of it. */
export default function StatementImport() {
  const { shown, look, staged } = useLoaderData<typeof loader>();
  const { banking: m } = useMessages();
  const [search] = useSearchParams();
  const canWrite = useRole('administrator', 'accounting');
  const failure = useFailure();
  const failureOf = (act: string) => (search.get('do') === act ? failure : undefined);
  const { state, statements, accounts, fileName } = shown;
  return (
    <Page
      title={<span className="[overflow-wrap:anywhere]">{fileName}</span>}
      aside={
        <StateMark pill tone={IMPORT_TONES[state]}>
          {m.states[state]}
        </StateMark>
      }
      {...(look ? { lead: m.mapping.lead } : {})}
      back={{ to: '/collections/statements', label: m.title }}
    >
      {state === 'reading' ? <ImportReading read={shown.read} canWrite={canWrite} /> : null}
      {look && canWrite ? <MappingForm look={look} failure={failureOf('map')} /> : null}
      {state === 'waiting' && !look ? (
        <ImportWaiting
          statements={statements}
          accounts={accounts}
          staged={{ rows: staged.rows, next: staged.next, hasBefore: search.has('after') }}
          isTable={shown.format === 'csv'}
          canWrite={canWrite}
          failureOf={failureOf}
        />
      ) : null}
      {state === 'imported' ? (
        <ImportImported statements={statements} canWrite={canWrite} failure={failureOf('undo')} />
      ) : null}
      {state === 'cancelled' || state === 'undone' ? <ImportGone state={state} /> : null}
      {state === 'refused' ? <ImportRefused fault={shown.fault} canWrite={canWrite} /> : null}
    </Page>
  );
}
