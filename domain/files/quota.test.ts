import { expect, it } from 'vitest';
import { file } from '#db/schema/file.ts';
import { withTenant } from '#db/tenant.server.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { STORAGE_QUOTA } from './model/quota.ts';
import { recordFile } from './steps.ts';

const inside = <R>(
  { tenantId, sales }: TestCompany,
  act: (tx: Parameters<typeof recordFile>[0]) => Promise<R>,
): Promise<R> =>
  withTenant({ tenantId, asOf: TODAY, readOnly: false }, (db) =>
    act({ db, tenantId, asOf: TODAY, actor: sales, emit: () => undefined }),
  );
const stored = (size: number) => ({ sha256: sha256(newId()), name: 'a.pdf', contentType: 'application/pdf', size });

it('a company keeps its quota of files to the last byte, and another company’s files do not count', async () => {
  const [full, empty] = await Promise.all([aCompany(), aCompany()]);
  await inside(full, (tx) =>
    tx.db.insert(file).values(Array.from({ length: 21 }, () => ({ id: newId<'file'>(), ...stored(1_000_000_000) }))),
  );
  const left = STORAGE_QUOTA - 21_000_000_000;
  expect(left).toBeGreaterThan(0);
  await inside(full, (tx) => recordFile(tx, stored(left)));
  await expect(inside(full, (tx) => recordFile(tx, stored(1)))).rejects.toMatchObject({
    status: 409,
    code: 'errors.storageFull',
  });
  await inside(empty, (tx) => recordFile(tx, stored(1)));
});
