import type { Context, MiddlewareHandler } from 'hono';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { setTimeout as wait } from 'node:timers/promises';
import type { SandboxEnv } from './env.ts';
import type { Fault, Faults } from './faults.ts';

/** How a service says no in its own words, where it differs from the plain answers below. */
export type Refusals = Partial<Record<'refuse' | 'technical-error' | 'unauthorized' | 'rate-limit', Refusal>>;
type Refusal = (c: Context<SandboxEnv>, fault: Fault) => Response;

/** The page of the firewall before ANAF, which comes with HTTP 200. */
const NONSENSE =
  '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 9826645832961917351</body></html>';

/** Spoils one operation of one service as the queue says, else lets it through. */
export const withFaults =
  (
    faults: Faults,
    service: Fault['service'],
    operation: string,
    refusals: Refusals = {},
  ): MiddlewareHandler<SandboxEnv> =>
  async (c, next) => {
    const fault = faults.take(service, operation);
    if (fault === undefined) return next();
    c.set('fault', fault);
    switch (fault.kind) {
      case 'delay':
        await wait(fault.ms);
        return next();
      case 'nok':
      case 'not-taken':
      case 'late-list':
      case 'no-id':
        return next(); // the operation itself reads it
      case 'drop':
        return hangUp(c);
      case 'drop-after-accept':
        await next();
        c.res = hangUp(c);
        return undefined;
      case 'nonsense-after-accept':
        await next();
        c.res = c.html(NONSENSE);
        return undefined;
      case 'http-500-after-accept':
        await next();
        c.res = c.text('Internal Server Error', 500);
        return undefined;
      case 'cut':
        await next();
        c.res = await cut(c.res);
        return undefined;
      case 'nonsense':
        return c.html(NONSENSE);
      case 'empty':
        return c.body(null, 200);
      case 'http-500':
        return c.text('Internal Server Error', 500);
      case 'refuse':
      case 'technical-error':
      case 'unauthorized':
      case 'rate-limit':
        return refusals[fault.kind]?.(c, fault) ?? plainly(c, fault);
    }
  };

const plainly = (c: Context<SandboxEnv>, { kind, text }: Fault): Response => {
  if (kind === 'unauthorized') return c.json({ message: text ?? 'Unauthorized' }, 401);
  if (kind === 'rate-limit') return c.text('', 429, { 'retry-after': '1' });
  return kind === 'refuse' ? c.json({ message: text ?? 'Refuzat' }, 400) : c.text('Service Unavailable', 503);
};

/** The connection breaks without a byte of answer, as when a process or a network dies. */
const hangUp = (c: Context<SandboxEnv>): Response => {
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** The first half of the body under a length that fits it: a file that arrived incomplete without anybody noticing. */
const cut = async (response: Response): Promise<Response> => {
  const whole = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(whole.slice(0, Math.floor(whole.byteLength / 2)), { status: response.status, headers });
};
