import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../lib/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'bank-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a terminal sees of `npm run bank`. */
function bank(...words: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const script = ['--import', 'tsx', join(ROOT, 'bin/bank.ts'), ...words];
    execFile(process.execPath, script, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function put(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

const HEAD = [':20:1', ':25:RO49AAAA1B31007593840000', ':60F:C260101RON100,00'];

it('prints what a program reads of a statement', async () => {
  const path = put(
    'good.sta',
    ...HEAD,
    ':61:2601020103C20,50NTRFF42//B1',
    ':86:c/v factura 42',
    ':62F:C260103RON120,50',
    '-',
  );
  const { code, stdout, stderr } = await bank('read', path, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    statements: [
      {
        account: 'RO49AAAA1B31007593840000',
        currency: 'RON',
        opening: { amount: '100.00', date: '2026-01-01' },
        closing: { amount: '120.50', date: '2026-01-03' },
        ties: true,
        entries: [
          {
            date: '2026-01-02',
            booking_date: '2026-01-03',
            amount: '20.50',
            sign: '+',
            reference: 'F42',
            remittance: 'c/v factura 42',
            counterparty: null,
            iban: null,
          },
        ],
      },
    ],
  });
});

it('prints nothing of a file with a garbled entry, and names its line', async () => {
  const { code, stdout, stderr } = await bank('read', put('bad.sta', ...HEAD, ':61:2601020103C20,5O'), '--json');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/bad\.sta, line 4: An entry cannot be read/);
});

it('says what is wrong with a file that is not there and with a command that does not exist', async () => {
  for (const words of [['read', join(folder, 'none')], ['read'], ['write', 'x'], []]) {
    const { code, stdout, stderr } = await bank(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  }
});
