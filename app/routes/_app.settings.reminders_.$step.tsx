import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { StepForm } from '#app/reminders/step-form.tsx';
import { StepPreview } from '#app/reminders/step-preview.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { FIRST_STEPS } from '#domain/reminders/model/first-steps.ts';
import { previewStep } from '#domain/reminders/preview-step.ts';
import { removeStep } from '#domain/reminders/remove-step.ts';
import { saveStep } from '#domain/reminders/save-step.ts';
import { showLadder } from '#domain/reminders/show-ladder.ts';

const LADDER = '/settings/reminders';

/** One step of the ladder by its days, or `new` with the texts of the last, and how it reads on real data. @throws NotFound */
export const loader = pageLoader(async ({ actor, params }) => {
  const { steps, version } = await showLadder(actor, {});
  const isNew = params['step'] === 'new';
  const step = isNew ? (steps.at(-1) ?? FIRST_STEPS.at(-1)) : steps.find(({ days }) => String(days) === params['step']);
  if (!step) throw new NotFound();
  return { step, isNew, version, preview: await previewStep(actor, step) };
});

const back =
  (word: 'saved' | 'removed') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(LADDER, requestMessages(request).reminders[word]);

export const action = actsByName({
  save: formVerb(saveStep, back('saved'), {
    input: (values, { params }) => (params['step'] === 'new' ? values : { ...values, step: params['step'] }),
  }),
  remove: formVerb(removeStep, back('removed'), { input: (_values, { params }) => ({ days: params['step'] }) }),
});

export const handle = titledBy<typeof loader>((m, { step, isNew }) =>
  isNew ? m.reminders.newStep : m.reminders.stepTitle(step.days),
);

/** The texts of a step in both languages, and beside them the message as a client gets it. */
export default function ReminderStep() {
  const { step, isNew, version, preview } = useLoaderData<typeof loader>();
  const { reminders: m } = useMessages();
  const [saving, removing] = [useActFailure('save'), useActFailure('remove')];
  return (
    <Section title={isNew ? m.newStep : m.stepTitle(step.days)} aside={<ButtonLink to={LADDER}>{m.back}</ButtonLink>}>
      <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
        <div>
          <StepForm step={step} isNew={isNew} version={version} failure={saving} />
          {isNew ? null : (
            <Form action="?do=remove" version={version} failure={removing} className="mt-6">
              <Submit kind="danger">{m.remove}</Submit>
            </Form>
          )}
        </div>
        <StepPreview initial={preview} />
      </div>
    </Section>
  );
}
