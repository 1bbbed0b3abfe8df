import { useLoaderData } from '@remix-run/react';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { BANK_FILE_LIMIT } from '#app/http/upload.server.ts';
import { inboundDomain, storeBankFile } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { inboundNameOf } from '#domain/inbox/tenant-of.ts';
import { requireRight } from '#domain/kernel/access.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';

export const loader = pageLoader(async ({ actor }) => {
  requireRight(actor, addStatementFile.definition.name, addStatementFile.definition.roles, false);
  const [{ plan }, name] = await Promise.all([showPlan(actor, {}), inboundNameOf(actor.tenantId)]);
  const megabytes = BANK_FILE_LIMIT / 1_048_576;
  return {
    isLocked: plan === 'standard',
    megabytes,
    address: name === undefined ? null : `${name}@${inboundDomain()}`,
  };
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ file }, meta) => {
    requireRight(actor, addStatementFile.definition.name, addStatementFile.definition.roles, false);
    if (!(file instanceof File) || file.size === 0)
      throw new Invalid('banking.errors.fileMissing', { fields: ['file'] });
    if (file.size > BANK_FILE_LIMIT) throw new Invalid('banking.errors.fileTooBig', { fields: ['file'] });
    const stored = await storeBankFile(file, actor.tenantId);
    const { importId, isRepeat } = await addStatementFile(actor, { file: stored }, meta);
    const to = `/collections/statements/imports/${importId}`;
    return isRepeat ? redirectWithToast(to, requestMessages(request).banking.repeated) : redirect(to);
  });
};

export const handle = titled((m) => m.banking.add);

/** «Importă extras»: the bank's file, or the address to which it may be mailed. */
export default function NewStatement() {
  const { isLocked, megabytes, address } = useLoaderData<typeof loader>();
  const { banking: m } = useMessages();
  const failure = useFailure();
  return (
    <Page title={m.add} lead={m.addLead} back={{ to: '/collections/statements', label: m.title }} width="form">
      {isLocked ? (
        <PlanLock title={m.lockTitle}>{m.lockText}</PlanLock>
      ) : (
        <>
          <Form failure={failure} encType="multipart/form-data">
            <FileField
              name="file"
              label={m.file}
              help={m.fileHelp}
              megabytes={megabytes}
              accept=".sta,.940,.mt940,.txt,.xml,.csv,.tsv,text/plain,text/csv,text/xml,application/xml"
            />
            <Submit>{m.read}</Submit>
          </Form>
          {address === null ? null : <p className="mt-6 text-sm text-muted">{m.byMail(address)}</p>}
        </>
      )}
    </Page>
  );
}
