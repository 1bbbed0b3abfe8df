import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { knownFields, MappingInput } from './model/import.ts';
import * as imports from './repo.ts';

/** Says which column is which field. @throws NotFound · Conflict `imports.errors.begun` · Invalid `imports.errors.noName` */
export const mapImport = defineVerb({
  name: 'imports.mapImport',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/imports/{dataImportId}/mapping', summary: 'Say which column is which field' },
  input: z.object({ dataImportId: id<'dataImport'>(), mapping: MappingInput }),
  output: z.object({}),
  async run(tx, _actor, { dataImportId, mapping }) {
    const { kind, state, headings } = await imports.lockImport(tx, dataImportId);
    if (state !== 'mapping') throw new Conflict('imports.errors.begun');
    const known = knownFields(kind, mapping);
    if (known['name'] === undefined) throw new Invalid('imports.errors.noName', { fields: ['mapping.name'] });
    if (Object.values(known).some((at) => at >= headings.length))
      throw new Invalid('imports.errors.noColumn', { fields: ['mapping'] });
    await imports.updateImport(tx, dataImportId, { mapping: known });
    return {};
  },
});
