import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { StoredFile } from '#domain/files/model/stored-file.ts';
import { exampleOf } from './example.ts';
import { fieldOf, type Operation, partsOf } from './operation.ts';
import { type Json, omit, propertiesOf, wire, without } from './wire-schema.ts';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence that says what is wrong and how to mend it.' },
    code: { type: 'string', description: 'Stable: programs decide by it.' },
    requestId: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    data: { description: 'What stands now (409) or what was found (422).' },
  },
};
const REFUSALS: readonly (readonly [status: string, name: string, description: string])[] = [
  ['400', 'BadRequest', 'A header or the body was not understood'],
  ['401', 'Unauthorized', 'No token, or one that opens nothing'],
  ['403', 'Forbidden', 'Role, scope or plan does not allow it'],
  ['404', 'NotFound', 'Not there, or another company’s: the two are not told apart'],
  ['409', 'Conflict', 'The state no longer allows it, or somebody was faster'],
  ['413', 'TooLarge', 'The body is too large'],
  ['415', 'UnsupportedType', 'The body is of another type'],
  ['422', 'Invalid', 'Fields are wrong, or a rule of law stands against it'],
  ['429', 'TooMany', 'More than 600 requests in a minute; see Retry-After'],
  ['500', 'Fault', 'A fault of ours'],
];
const KEY = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 }, description: 'The same key with the same data has one effect.' }; // prettier-ignore
const VERSION = { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' }, example: '"3"', description: 'The version that was read; 409 when another stands now.' }; // prettier-ignore

/** The whole API as OpenAPI 3.1, made from the verbs' own schemas. */
export function openApiDocument(operations: readonly Operation[], serverUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const one of operations) (paths[one.path] ??= {})[one.method.toLowerCase()] = operationObject(one);
  return {
    openapi: '3.1.0',
    info: {
      title: 'CRM AMC',
      version: '1',
      description: 'From the first e-mail to the money in the bank. Amounts are texts with a decimal point.',
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ token: [] }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths: { ...paths, ...filePaths() },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Made in Settings › API.' } },
      schemas: { Problem: PROBLEM },
      responses: Object.fromEntries(
        REFUSALS.map(([, name, description]) => [
          name,
          {
            description,
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  };
}

const tagOf = ({ name }: Operation): string => name.split('.')[0] ?? name;

const refusals = (): Json =>
  Object.fromEntries(REFUSALS.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]));

function operationObject(one: Operation): Json {
  const fields = partsOf(one.path).flatMap((part) => fieldOf(part) ?? []);
  const input = wire(one.input);
  const isRead = one.method === 'GET';
  const hasBody = one.method === 'POST' || one.method === 'PUT';
  const properties = propertiesOf(input);
  const example = omit(exampleOf(one.input), fields);
  const query = hasBody ? [] : Object.entries(properties).filter(([name]) => !fields.includes(name));
  return {
    operationId: one.name,
    tags: [tagOf(one)],
    summary: one.summary,
    description: descriptionOf(one),
    parameters: [
      ...fields.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? { type: 'string' } })),
      ...query.map(([name, schema]) => ({ name, in: 'query', required: false, schema })),
      ...(isRead ? [] : [{ ...KEY, required: one.method === 'POST' }, VERSION]),
    ],
    ...(hasBody
      ? {
          requestBody: { required: true, content: { 'application/json': { schema: without(input, fields), example } } },
        }
      : {}),
    responses: {
      '200': {
        description: 'Done',
        content: { 'application/json': { schema: wire(one.output), example: exampleOf(one.output) } },
      },
      ...refusals(),
    },
  };
}

const descriptionOf = ({ name, roles, feature }: Operation): string => {
  const may = Object.entries(roles).flatMap(([role, isAllowed]) =>
    isAllowed && !['client', 'operator', 'system'].includes(role) ? [role] : [],
  );
  const plan = feature === undefined ? '' : ' Premium only.';
  return `Roles: ${may.join(', ')}. Scope: \`${name}\`, \`${name.split('.')[0]}.*\` or \`*\`.${plan}`;
};

const filePaths = (): Record<string, Json> => ({
  '/files': {
    post: {
      operationId: 'files.storeFile',
      tags: ['files'],
      summary: 'Store a file; the answer is put into the request that uses it',
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
          },
        },
      },
      responses: {
        '201': {
          description: 'Stored',
          content: { 'application/json': { schema: wire(StoredFile), example: exampleOf(StoredFile) } },
        },
        ...refusals(),
      },
    },
  },
  '/papers/{kind}/{id}.{form}': {
    get: {
      operationId: 'papers.printPaper',
      tags: ['papers'],
      summary: 'A document as PDF; an issued invoice as XML too',
      parameters: [
        { name: 'kind', in: 'path', required: true, schema: { enum: [...ATTACHMENT_KINDS] } },
        { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        { name: 'form', in: 'path', required: true, schema: { enum: ['pdf', 'xml'] } },
      ],
      responses: {
        '200': { description: 'The bytes', content: { 'application/pdf': {}, 'application/xml': {} } },
        ...refusals(),
      },
    },
  },
});
