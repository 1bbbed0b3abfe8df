import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

/** Our answer to a person who has the portal: it stands there and goes out by e-mail. */
export function AnswerForm({ failure }: { failure: FormFailure | undefined }) {
  const { portal: m } = useMessages();
  return (
    <Form action="?do=answer" failure={failure} className="mt-8 max-w-text space-y-3 border-t border-base-300 pt-4">
      <TextArea name="text" label={m.answer} help={m.answerHelp} rows={4} maxLength={5_000} />
      <Submit>{m.answer}</Submit>
    </Form>
  );
}
