import { useMessages } from '#app/messages.ts';
import type { Messages } from '#domain/messages/index.ts';
import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { ButtonLink } from './button.tsx';

const textsFor = ({ common }: Messages, status: number): { title: string; text: string } => {
  if (status === 404 || status === 410) return { title: common.notFoundTitle, text: common.notFoundText };
  if (status === 401 || status === 403) return { title: common.forbiddenTitle, text: common.forbiddenText };
  if (status === 502 || status === 503 || status === 429) {
    return { title: common.unavailableTitle, text: common.unavailableText };
  }
  return { title: common.failureTitle, text: common.failureText };
};

/** What a page says instead of its content: what happened, what is safe, one way on. In a shell it leaves the shell standing. */
export function RouteError({ isInShell = false }: { isInShell?: boolean }) {
  const m = useMessages();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = textsFor(m, status);
  const { sentence, isPlan } = refusalOf(error);
  const Frame = isInShell ? 'div' : 'main';
  return (
    <Frame
      id={isInShell ? undefined : 'content'}
      className="mx-auto flex min-h-[70vh] max-w-form flex-col justify-center px-6 py-16"
    >
      <p className="text-sm text-muted">{status}</p>
      <h1 className="mt-1 text-2xl font-semibold">{isPlan ? m.common.lockedTitle : title}</h1>
      <p className="mt-3 text-lg text-muted">{sentence ?? text}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        {isPlan ? (
          <ButtonLink to="/plan" kind="primary">
            {m.common.seePlans}
          </ButtonLink>
        ) : (
          <Link to="/" className="btn btn-primary">
            {m.common.goHome}
          </Link>
        )}
        {status >= 500 ? (
          <a href="" className="btn btn-line">
            {m.common.reload}
          </a>
        ) : null}
      </p>
    </Frame>
  );
}

/** The sentence of a refusal, when the answer carries one. Errors of ours say nothing of themselves. */
function refusalOf(error: unknown): { sentence?: string; isPlan: boolean } {
  const body: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  if (typeof body !== 'object' || body === null) return { isPlan: false };
  const isPlan = 'feature' in body && typeof body.feature === 'string';
  return 'message' in body && typeof body.message === 'string' ? { sentence: body.message, isPlan } : { isPlan };
}
