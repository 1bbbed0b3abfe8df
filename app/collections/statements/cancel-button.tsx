import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';

/** Lets the file of this page go. */
export const CancelButton = ({ label }: { label: string }) => (
  <Form action="?do=cancel" id="cancel">
    <Submit kind="quiet">{label}</Submit>
  </Form>
);
