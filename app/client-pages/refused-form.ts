import type { FormFailure } from '#app/ui/form-context.ts';

const FORMS = ['confirm', 'objections', 'refusal'] as const;
export type AnswerForm = (typeof FORMS)[number];

/** Which of the page's three answers was refused: each sends its name in the field `form`. */
export const refusedForm = (failure: FormFailure | undefined): AnswerForm | undefined =>
  failure && (FORMS.find((one) => one === failure.initialValue?.['form']) ?? 'confirm');
