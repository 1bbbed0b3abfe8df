import { type ActionFunctionArgs, data } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { verifyFile } from '#app/http/verify-file.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { PublicShell } from '#app/ui/public-shell.tsx';
import { Submit } from '#app/ui/submit.tsx';

export const action = async ({ request }: ActionFunctionArgs) => {
  const answer = await verifyFile(request);
  return data(answer, { status: STATUS[answer.verdict] ?? 200, headers: { 'cache-control': 'no-store' } });
};

const STATUS: Record<string, number> = { tooMany: 429, noFile: 422 };

export const handle = titled((m) => m.signing.verify.title);

/** Anybody asks whether a PDF is one that was sealed here, as it was sealed. */
export default function Verify() {
  const answer = useActionData<typeof action>();
  const { verify } = useMessages().signing;
  return (
    <PublicShell>
      <div className="mx-auto max-w-form px-4 py-12 md:px-8">
        <h1 className="text-2xl font-semibold">{verify.title}</h1>
        <p className="mt-1 text-lg text-muted">{verify.lead}</p>
        <Form encType="multipart/form-data" className="mt-8 space-y-5">
          <FileField name="file" label={verify.file} accept=".pdf,application/pdf" megabytes={20} />
          <Submit kind="primary">{verify.check}</Submit>
        </Form>
        <div aria-live="polite" className="mt-8">
          {answer ? <Answer answer={answer} /> : null}
        </div>
        <p className="mt-10 text-sm text-muted">{verify.privacy}</p>
      </div>
    </PublicShell>
  );
}

const TONES = {
  authentic: 'success',
  changed: 'error',
  unknown: 'neutral',
  noFile: 'warning',
  tooMany: 'warning',
} as const;

function Answer({ answer }: { answer: NonNullable<ReturnType<typeof useActionData<typeof action>>> }) {
  const { verify } = useMessages().signing;
  const said = verify.verdicts[answer.verdict];
  return (
    <>
      <Callout tone={TONES[answer.verdict]} title={said.title}>
        {said.text}
      </Callout>
      {answer.verdict === 'authentic' ? (
        <div className="mt-6">
          <Facts
            items={[
              { label: verify.document, value: answer.document },
              ...answer.signers.map(({ name, party, at }) => ({
                label: verify.signedBy,
                value: `${name}, ${party} · ${moment(at)}`,
              })),
              { label: answer.isStamped ? verify.stamped : verify.sealed, value: moment(answer.sealedAt) },
            ]}
          />
          <p className="mt-3 text-sm text-muted">{verify.original}</p>
          <p className="text-sm [overflow-wrap:anywhere]">{answer.originalSha256}</p>
        </div>
      ) : null}
    </>
  );
}

function moment(at: Date): string {
  const { date, time } = formatInstant(at);
  return `${date}, ${time}`;
}
