import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

/** «Blocat»: what stands in the way. */
export function BlockForm() {
  const { page: m } = useMessages().delivery;
  return (
    <details className="mb-8">
      <summary className="text-link inline-flex min-h-11 items-center">{m.block}</summary>
      <Form action="?do=block" className="mt-2 space-y-2">
        <TextArea name="reason" label={m.blockReason} rows={2} maxLength={500} />
        <Submit kind="danger">{m.blockSend}</Submit>
      </Form>
    </details>
  );
}
