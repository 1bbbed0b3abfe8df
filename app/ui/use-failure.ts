import { useActionData } from '@remix-run/react';
import type { FormFailure } from './form-context.ts';

/** The refusal that a page with several acts got back; undefined when none was refused. */
export const useFailure = (): FormFailure | undefined => asFailure(useActionData());

/** Guaranteed by the acts: one that succeeds leads elsewhere, so what an action answers to its page is a refusal. */
const asFailure = (answer: unknown) => answer as FormFailure | undefined;
