import type { Origin } from '#domain/kernel/actor.ts';

/** Where a request comes from, kept as evidence with a client's answer and in the audit. The address is the one the server saw. */
export function originOf(request: Request): Origin {
  const header = (name: string) => request.headers.get(name) ?? undefined;
  const [requestId, address, userAgent] = [
    header('x-request-id'),
    header('x-client-address'),
    header('user-agent')?.slice(0, 300),
  ];
  return {
    ...(requestId === undefined ? {} : { requestId }),
    ...(address === undefined ? {} : { address }),
    ...(userAgent === undefined ? {} : { userAgent }),
  };
}
