import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { FailedState } from '#app/ui/failed-state.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Messages } from '#domain/messages/index.ts';
import { CancelButton } from './cancel-button.tsx';
import type { ShownStatement } from './shown-statement.ts';
import { StatementHead } from './statement-head.tsx';

const UNDO = 'undo-import';

type ImportedProps = {
  statements: readonly (ShownStatement & { added: number })[];
  canWrite: boolean;
  failure: FormFailure | undefined;
};

/** A file in the books: its statements, where they are matched, and the way back. */
export function ImportImported({ statements, canWrite, failure }: ImportedProps) {
  const { banking: m } = useMessages();
  return (
    <>
      <div className="mb-6">
        <Callout tone="success" title={m.importedTitle}>
          {m.imported(
            statements.reduce((sum, one) => sum + one.added, 0),
            0,
          )}
        </Callout>
      </div>
      {statements.map((statement) => (
        <Section
          key={statement.id}
          title={statement.number === null ? m.wholeFile : m.statementOf(statement.number)}
          aside={<ButtonLink to={`/collections/statements/${statement.id}`}>{m.toStatement}</ButtonLink>}
        >
          <StatementHead statement={statement} />
        </Section>
      ))}
      {canWrite ? (
        <>
          <DialogButton opensId={UNDO} kind="danger">
            {m.undo}
          </DialogButton>
          <Dialog id={UNDO} title={m.undoTitle} {...(failure === undefined ? {} : { isOpen: true })}>
            <p className="mb-4 text-muted">{m.undoText}</p>
            <Form action="?do=undo" failure={failure} id="undo">
              <Submit kind="danger-solid">{m.undo}</Submit>
            </Form>
            <div className="mt-2 flex justify-end">
              <DialogCancel />
            </div>
          </Dialog>
        </>
      ) : null}
    </>
  );
}

/** A file of which nothing is in the books any more. */
export function ImportGone({ state }: { state: 'cancelled' | 'undone' }) {
  const { banking: m } = useMessages();
  const [title, text] = state === 'undone' ? [m.undoneTitle, m.undoneText] : [m.cancelledTitle, m.cancelledText];
  return (
    <Callout
      tone="neutral"
      title={title}
      action={<ButtonLink to="/collections/statements/new">{m.another}</ButtonLink>}
    >
      {text}
    </Callout>
  );
}

type Reason = keyof Messages['banking']['faults'];

/** Why a file was not read, with the line to look at. */
export function ImportRefused({ fault, canWrite }: { fault: Record<string, string> | null; canWrite: boolean }) {
  const { banking: m } = useMessages();
  const { reason = '', line, said = '' } = fault ?? {};
  const isReason = (text: string): text is Reason => Object.hasOwn(m.faults, text);
  const where = line === undefined || said === '' ? '' : `${m.line(line)}: ${said}`;
  return (
    <FailedState
      what={isReason(reason) ? m.faults[reason] : m.refusedTitle}
      safe={m.refusedSafe}
      {...(where === '' ? {} : { next: <span className="[overflow-wrap:anywhere]">{where}</span> })}
      action={
        canWrite ? (
          <div className="flex flex-wrap items-center gap-3">
            <ButtonLink to="/collections/statements/new">{m.another}</ButtonLink>
            <CancelButton label={m.dismiss} />
          </div>
        ) : undefined
      }
    />
  );
}
