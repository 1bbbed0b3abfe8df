import { z } from 'zod';

export type Json = Record<string, unknown>;

/** The wire form: what comes in as JSON, and what `z.encode` writes. */
export function wire(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return withFormats(json);
}

/** Ids are UUIDs; the schemas' own check of them does not show in JSON Schema. */
function withFormats(node: Json): Json {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'properties' && isJson(value)) {
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([name, one]) => [name, isJson(one) ? withFormats(named(name, one)) : one]),
          ),
        ];
      }
      if (Array.isArray(value)) return [key, value.map((one: unknown) => (isJson(one) ? withFormats(one) : one))];
      return [key, isJson(value) ? withFormats(value) : value];
    }),
  );
}

const named = (name: string, schema: Json): Json =>
  schema['type'] === 'string' && /(^id|Id)$/.test(name) ? { format: 'uuid', ...schema } : schema;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object's schema. */
export const propertiesOf = (schema: Json): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(isJson(schema['properties']) ? schema['properties'] : {}).flatMap(([name, one]) =>
      isJson(one) ? [[name, one]] : [],
    ),
  );

/** An object's schema without some of its fields. */
export const without = (schema: Json, names: readonly string[]): Json => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(propertiesOf(schema)).filter(([name]) => !names.includes(name))),
  ...(Array.isArray(schema['required'])
    ? { required: schema['required'].filter((name: unknown) => !names.some((one) => one === name)) }
    : {}),
});

/** An example without some of its fields. */
export const omit = (value: unknown, names: readonly string[]): unknown =>
  isJson(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) : value;
