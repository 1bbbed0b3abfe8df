import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EightSteps } from '#app/ui/eight-steps.tsx';
import { Day } from '#app/ui/moment.tsx';
import { NextAction } from '#app/ui/next-action.tsx';
import type { showPipeline } from '#domain/clients/show-pipeline.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { z } from 'zod';
import { nextPath, stepPath } from './next-path.ts';

export type ShownPipeline = z.output<(typeof showPipeline)['definition']['output']>;

/** The eight steps of a deal, and below them what comes next, who has it and the one button that does it. */
export function PipelineStrip({ clientId, pipeline }: { clientId: string; pipeline: ShownPipeline }) {
  const { clientPages: m } = useMessages();
  const { steps, next, dealId } = pipeline;
  const words = m.next[next.act];
  const has =
    next.who === 'client' ? m.has.client : next.personName === null ? m.has.usNobody : m.has.us(next.personName);
  return (
    <div className="mb-8 space-y-5">
      <EightSteps
        steps={steps.map(({ step, state, date, subjectId }) => ({
          name: m.steps[step],
          state,
          detail: date === null ? undefined : <Day date={date} />,
          to: stepPath(step, subjectId),
        }))}
      />
      <NextAction
        title={words.title}
        action={
          <ButtonLink kind="primary" to={nextPath(next, { clientId, dealId })}>
            {words.button}
          </ButtonLink>
        }
      >
        {next.act === 'nothing'
          ? null
          : [has, next.date === null ? null : m.until(formatCivilDate(next.date))].filter(Boolean).join(' · ')}
      </NextAction>
    </div>
  );
}
