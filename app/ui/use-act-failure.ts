import { useSearchParams } from '@remix-run/react';
import type { FormFailure } from './form-context.ts';
import { useFailure } from './use-failure.ts';

/** The refusal of one of a page's acts, by its name and by the hidden field that names its row. */
export function useActFailure(act: string, row?: { name: string; value: string }): FormFailure | undefined {
  const failure = useFailure();
  const [search] = useSearchParams();
  if (search.get('do') !== act || failure?.status !== 'error') return undefined;
  return row === undefined || failure.initialValue?.[row.name] === row.value ? failure : undefined;
}
