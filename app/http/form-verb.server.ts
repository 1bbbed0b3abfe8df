import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Meta, Verb } from '#domain/kernel/define-verb.ts';
import type { Query } from '#domain/kernel/define-query.ts';
import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import { DomainError, Invalid, NotFound, StepUpNeeded, Unavailable } from '#domain/kernel/errors.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { conflictReply } from './conflict.server.ts';
import { proofWays, toStepUp } from './step-up.server.ts';
import { asResponse, fieldErrorsOf } from './failure.server.ts';
import { canonically, type FormValues, readForm } from './form-values.server.ts';
import { requestMessages } from './messages.server.ts';
import { requireActor } from './session.server.ts';

export interface PageContext {
  actor: Actor;
  request: Request;
  params: Record<string, string | undefined>;
  /** The last value of each search parameter; empty ones are absent. */
  search: Record<string, string>;
}

function searchOf(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url);
  const canonical = canonically(searchParams);
  const given = [...searchParams].filter(([name, value]) => value !== '' && !name.startsWith('$'));
  return Object.fromEntries(given.map(([name, value]) => [name, canonical(name, value)]));
}

/** A loader of the company's app: signed in, refusals as error pages. For a page that reads one thing use `pageQuery`. */
export const pageLoader =
  <R>(read: (context: PageContext) => Promise<R>) =>
  async ({ request, context, params }: LoaderFunctionArgs): Promise<R> => {
    const actor = await requireActor(request, context);
    return refusalsAsPages(request, async () => {
      try {
        return await read({ actor, request, params, search: searchOf(request) });
      } catch (error) {
        throw isWrongAddress(error, params) ? new NotFound() : error;
      }
    });
  };

/** What is wrong stands in the address itself, as in `/offers/abc`: there is no such page. */
const isWrongAddress = (error: unknown, params: object): boolean => {
  const fields = error instanceof Invalid ? (error.details.fields ?? []) : [];
  return fields.length > 0 && fields.every((field) => Object.hasOwn(params, field));
};

/** A loader that is one query: route parameters and search parameters are its input. */
export const pageQuery = <I extends z.ZodType, O extends z.ZodType>(query: Query<I, O>) =>
  pageLoader(({ actor, params, search }) => query(actor, asInput<I>({ ...search, ...params })));

export async function refusalsAsPages<R>(request: Request, read: () => Promise<R>): Promise<R> {
  try {
    return await read();
  } catch (error) {
    throw asResponse(toStepUp(error, request), requestMessages(request));
  }
}

/** The verb parses what it gets: here it is only named as its input. */
export const asInput = <I extends z.ZodType>(values: Record<string, unknown>) => values as z.input<I>;

export interface FormOptions {
  /** Adds to or rearranges what the form sent, before the verb reads it. */
  input?: (
    values: Record<string, unknown>,
    context: { params: Record<string, string | undefined> },
  ) => Record<string, unknown>;
}

/**
 * An action that is one verb. Success goes where `onSuccess` says; a refusal comes back with its status, the typed values
 * kept and the sentences beside their fields.
 */
export const formVerb =
  <I extends z.ZodType, O extends z.ZodType, R>(
    verb: Verb<I, O>,
    onSuccess: (
      output: z.output<O>,
      context: { request: Request; params: Record<string, string | undefined> },
    ) => R | Promise<R>,
    options: FormOptions = {},
  ) =>
  async ({ request, params }: ActionFunctionArgs) => {
    const actor = await requireActor(request);
    const form = await readForm(request);
    return submit(request, form, async (values, meta) => {
      const input = { ...(options.input?.(values, { params }) ?? values), ...params };
      return onSuccess(await verb(actor, asInput<I>(input), meta), { request, params });
    });
  };

/** Runs an action on a form that was read, and turns a refusal into the form's reply. */
export async function submit<R>(
  request: Request,
  form: FormValues,
  act: (values: Record<string, unknown>, meta: Meta) => Promise<R>,
) {
  if (form.values === undefined) return data({ ...form.reply(), conflict: null, stepUp: null });
  try {
    return await act(form.values, form.meta);
  } catch (thrown) {
    // what was typed is kept, and the form's key makes another try harmless whatever became of this one
    const error = isDatabaseAway(thrown) ? new Unavailable('errors.unavailable') : thrown;
    if (!(error instanceof DomainError)) throw error;
    const reply = form.reply(fieldErrorsOf(error, requestMessages(request)));
    const stepUp = error instanceof StepUpNeeded ? await proofWays(request) : null;
    return data({ ...reply, conflict: await conflictReply(request, error), stepUp }, { status: error.status });
  }
}

/** A fresh key for a form: however often the form is sent, the verb has one effect. */
export const formKey = (): string => newId<'formKey'>();
