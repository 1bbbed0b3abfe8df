import { useMessages } from '#app/messages.ts';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { IMPORT_STATES } from '#domain/imports/model/import.ts';

interface ResultProps {
  state: (typeof IMPORT_STATES)[number];
  rowCount: number;
  counts: { waiting: number; created: number; known: number; refused: number; removed: number; kept: number };
}

/** How far a running import is, what one that is over brought, and the way back. */
export function ImportResult({ state, rowCount, counts }: ResultProps) {
  const { imports: m } = useMessages();
  const failure = useActFailure('undo');
  const isUndone = state === 'undoing' || state === 'undone';
  const done = rowCount - counts.waiting;
  return (
    <Section title={m.result}>
      {state === 'running' ? (
        <p role="status" className="mb-4">
          <progress className="progress mr-3 w-64 progress-primary" max={rowCount} value={done} />
          {m.progress(done, rowCount)}
        </p>
      ) : null}
      <Figures>
        {isUndone ? (
          <>
            <Figure label={m.removed} value={counts.removed} />
            <Figure label={m.kept} value={counts.kept} />
          </>
        ) : (
          <Figure label={m.created} value={counts.created} />
        )}
        <Figure label={m.known} value={counts.known} />
        <Figure label={m.refused} value={counts.refused} />
      </Figures>
      {state === 'done' && counts.created > 0 ? (
        <Form action="?do=undo" failure={failure}>
          <p className="max-w-text text-sm text-muted">{m.undoText}</p>
          <Submit kind="danger">{m.undo}</Submit>
        </Form>
      ) : null}
    </Section>
  );
}
