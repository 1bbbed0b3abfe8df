import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { match } from './match.ts';
import type { Method, Operation } from './operation.ts';

const at = (method: Method, path: `/${string}`): Operation => ({
  name: `test.${method}${path}`,
  method,
  path,
  summary: '',
  roles: { administrator: true, sales: true, execution: true, accounting: true, accountant: true, client: true, operator: true, system: true }, // prettier-ignore
  feature: undefined,
  input: z.object({}),
  output: z.object({}),
  call: () => Promise.resolve({}),
});
const OPERATIONS = [
  at('GET', '/clients/{clientId}'),
  at('PUT', '/clients/{clientId}'),
  at('GET', '/clients/duplicates'),
  at('POST', '/clients'),
];
const found = (method: string, path: string) => {
  const answer = match(OPERATIONS, method, path);
  return answer.kind === 'found' ? [answer.operation.name, answer.params] : answer;
};

describe('a place of the API', () => {
  it('is found by its fixed words and fields', () => {
    expect(found('GET', '/clients/7')).toEqual(['test.GET/clients/{clientId}', { clientId: '7' }]);
    expect(found('POST', '/clients')).toEqual(['test.POST/clients', {}]);
  });

  it('with a fixed word goes before one with a field, for every method', () => {
    expect(found('GET', '/clients/duplicates')).toEqual(['test.GET/clients/duplicates', {}]);
    expect(found('PUT', '/clients/duplicates')).toEqual({ kind: 'otherMethod', allowed: ['GET'] });
  });

  it('tells which methods it takes', () => {
    expect(found('DELETE', '/clients/7')).toEqual({ kind: 'otherMethod', allowed: ['GET', 'PUT'] });
  });

  it.each(['/', '', '/client', '/clients/7/offers', '/clients//'])('is not found at %j', (path) => {
    expect(found('GET', path)).toEqual(
      path === '/clients//' ? { kind: 'otherMethod', allowed: ['POST'] } : { kind: 'none' },
    );
  });
});
