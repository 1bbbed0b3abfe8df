import type { ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { DomainError, NotFound } from '#domain/kernel/errors.ts';
import type { Query } from '#domain/kernel/define-query.ts';
import { readForm } from './form-values.server.ts';
import { asInput } from './form-verb.server.ts';
import { pdfResponse } from './paper-response.server.ts';
import { requireActor } from './session.server.ts';

interface PreviewOptions<Preview> {
  /** Rearranges what the form sent, as its save does. */
  input?: (values: Record<string, unknown>) => Record<string, unknown>;
  print: (preview: Preview, asOf: Date) => Promise<Uint8Array>;
  fileName: string;
}

/** A draft's form as a PDF, written nowhere; nothing (204) while it is not complete, so that the last good paper stays. */
export const previewAction =
  <I extends z.ZodType, O extends z.ZodType>(preview: Query<I, O>, options: PreviewOptions<z.output<O>>) =>
  async ({ request, params }: ActionFunctionArgs): Promise<Response> => {
    const { input = (values) => values, print, fileName } = options;
    const actor = await requireActor(request);
    const { values } = await readForm(request);
    if (values === undefined) return NOTHING();
    try {
      const made = await preview(actor, asInput<I>({ ...input(values), ...params }));
      return pdfResponse(await print(made, actor.asOf), fileName);
    } catch (error) {
      if (error instanceof NotFound) return new Response(null, { status: error.status });
      if (error instanceof DomainError) return NOTHING();
      throw error;
    }
  };

const NOTHING = () => new Response(null, { status: 204 });
