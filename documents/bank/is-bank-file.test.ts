import { expect, it } from 'vitest';
import { isBankFile } from './is-bank-file.ts';

const of = (text: string) => isBankFile(new TextEncoder().encode(text));

it('knows a bank’s file by its content', () => {
  expect(of(':20:1\n:25:RO49AAAA1B31007593840000\n:60F:C260101RON1,00')).toBe(true);
  expect(of('<Document><BkToCstmrStmt><Stmt></Stmt></BkToCstmrStmt></Document>')).toBe(true);
  expect(of('Data;Suma;Detalii\n01.01.2026;1,00;x')).toBe(true);
});

it('takes no page, no program and no letter for one', () => {
  for (const text of ['<html><script>1</script></html>', 'MZ\u0000\u0000;\u0000', '%PDF-1.7', '', 'Bună ziua'])
    expect(of(text)).toBe(false);
});
