import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from './openapi.server.ts';
import { OPERATIONS } from './registry.server.ts';

const Schema = z.record(z.string(), z.unknown());
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: Schema,
});
const Response = z.union([
  z.object({ $ref: z.string() }),
  z.object({ description: z.string().min(1), content: z.record(z.string(), z.unknown()).optional() }),
]);
const OperationObject = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .object({ required: z.boolean(), content: z.record(z.string(), z.object({ schema: Schema })) })
    .optional(),
  responses: z.record(z.string().regex(/^[2-5]\d\d$/), Response),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.url() })).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string().startsWith('/'), z.record(z.enum(['get', 'post', 'put', 'delete']), OperationObject).or(z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), OperationObject))),
  components: z.object({ securitySchemes: Schema, schemas: Schema, responses: Schema }),
}); // prettier-ignore

const raw = openApiDocument(OPERATIONS, 'http://localhost:3000');
const document = Document.parse(raw);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, one]) => (one ? [{ path, method, ...one }] : [])),
);

describe('the OpenAPI document', () => {
  it('is JSON, and describes every operation once', () => {
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
    expect(operations).toHaveLength(OPERATIONS.length + 2);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))(
    '%s defines each field of its place and no other',
    (_name, { path, parameters }) => {
      const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = parameters.filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => name).sort()).toEqual([...fields].sort());
      expect(inPath.every(({ required }) => required)).toBe(true);
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length);
    },
  );

  it('names no place in a body or in a query', () => {
    for (const { path, requestBody, parameters } of operations) {
      const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const body = requestBody?.content['application/json']?.schema['properties'];
      expect(Object.keys(typeof body === 'object' ? (body ?? {}) : {}).filter((name) => fields.includes(name))).toEqual(
        [],
      );
      expect(parameters.filter((one) => one.in === 'query' && fields.includes(one.name))).toEqual([]);
    }
  });

  it('leads every reference somewhere', () => {
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, place = '']) =>
      place.split('/'),
    );
    expect(references.length).toBeGreaterThan(100);
    for (const place of references) {
      const target = place.reduce<unknown>(
        (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
        raw,
      );
      expect(target, place.join('/')).toBeDefined();
    }
  });

  it('asks for a key at every POST of a verb, and for a token everywhere', () => {
    const keyless = operations.filter(
      ({ method, path, parameters }) =>
        method === 'post' &&
        path !== '/files' &&
        !parameters.some((one) => one.name === 'Idempotency-Key' && one.required),
    );
    expect(keyless).toEqual([]);
    expect(document.security).toEqual([{ token: [] }]);
  });

  it('writes money as text', () => {
    const text = JSON.stringify(raw);
    expect(text).not.toContain('bigint');
    const offers = document.paths['/offers']?.get?.responses['200'];
    expect(JSON.stringify(offers)).toContain('"gross":{"type":"string"');
  });
});
