import type { ActionFunctionArgs } from '@remix-run/node';
import type { Act } from '#app/http/acts.server.ts';

const [SEE_OTHER, SIGNED_OUT] = [300, 401];

/**
 * An act of the page, answered for the phone that had kept it: 204 once the server has it, 401 for somebody who has to sign in
 * again, else the refusal with its sentence, as `{ sentence, replaces?, reply }`.
 */
export const sentAnswer =
  (act: Act) =>
  async (args: ActionFunctionArgs): Promise<Response> => {
    const answer = await act(args).catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    });
    if (answer instanceof Response) return taken(answer);
    const { data: reply, init } = asRefusal(answer);
    const status = init?.status ?? 422;
    return Response.json({ sentence: sentenceOf(reply), ...replacedBy(reply), reply }, { status });
  };

/** Leads on once it is done; to the log-in when nobody is signed in. */
function taken(answer: Response): Response {
  const location = answer.headers.get('location') ?? '';
  if (answer.status < SEE_OTHER) return new Response(null, { status: 204 });
  if (/^\/login\b/.test(location)) return new Response(null, { status: SIGNED_OUT });
  if (location === '') return Response.json({ sentence: '', reply: null }, { status: answer.status });
  const toast = answer.headers.get('set-cookie');
  return new Response(null, { status: 204, headers: toast === null ? {} : { 'set-cookie': toast } });
}

interface Reply {
  error?: Record<string, string[] | null> | null;
  conflict?: { data?: { replaces?: string } | null } | null;
}

/** Guaranteed by `submit`: what an act answers without leading elsewhere is a refusal, as Remix wraps it. */
const asRefusal = (answer: unknown) => answer as { data: Reply; init?: { status?: number } };

const sentenceOf = ({ error }: Reply): string =>
  Object.values(error ?? {})
    .flatMap((sentences) => sentences ?? [])
    .join(' ');

const replacedBy = ({ conflict }: Reply) =>
  conflict?.data?.replaces === undefined ? {} : { replaces: conflict.data.replaces };
