import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { writeUbl } from '#documents/ubl/writer.ts';
import { ROOT } from '../lib/root.ts';
import { judge } from './judge.ts';
import { judgeAll } from './pool.ts';
import { sampleOf } from './sample.ts';
import { sourcesOf } from './sources.ts';
import { asJson } from './validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'efactura-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = writeUbl(sampleOf(1, 0).document);
const bad = good.replace(/<cbc:IssueDate>.*?<\/cbc:IssueDate>/, '');
const MANNER = { language: 'en', isStrict: false } as const;

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const ids = (path: string): string[] =>
  [...sourcesOf([path])].flatMap((source) => judge(source, MANNER).findings.map((it) => it.id));

const text = (content: string) => new TextEncoder().encode(content);

it('finds files, folders, globs and what lies in a ZIP, and leaves the signature of the ministry alone', () => {
  put('a/1.xml', good);
  put('a/b/2.XML', good);
  put('a/b/semnatura_2.xml', '<x/>');
  put('a/notes.txt', 'x');
  const zip = put('a/b/3.zip', zipSync({ '31.xml': text(good), 'semnatura_31.xml': text('<x/>') }));
  const files = (...words: string[]) => [...sourcesOf(words)].map((it) => it.file.slice(folder.length + 1));
  expect(files(join(folder, 'a'))).toEqual(['a/1.xml', 'a/b/2.XML', 'a/b/3.zip!31.xml']);
  expect(files(join(folder, 'a/*.xml'))).toEqual(['a/1.xml']);
  expect(files(join(folder, 'a/**/?.zip'))).toEqual(['a/b/3.zip!31.xml']);
  expect(files(zip, join(folder, 'a/1.xml'))).toEqual(['a/b/3.zip!31.xml', 'a/1.xml']);
});

it('says of what is not there, or holds nothing, why it cannot be read', () => {
  mkdirSync(join(folder, 'empty'));
  expect(ids(join(folder, 'nowhere.xml'))).toEqual(['FILE-missing']);
  expect(ids(join(folder, 'no*where.xml'))).toEqual(['FILE-missing']);
  expect(ids(join(folder, 'empty'))).toEqual(['FILE-nothing']);
});

it('refuses hostile XML', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
  const outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
  expect(ids(put('laughs.xml', laughs))).toEqual(['XML-doctype']);
  expect(ids(put('outside.xml', outside))).toEqual(['XML-doctype']);
  expect(ids(put('entity.xml', good.replace('SRV', '&b;')))).toEqual(['XML-notXml']);
  expect(ids(put('cut.xml', good.slice(0, 900)))).toEqual(['XML-notXml']);
  expect(ids(put('deep.xml', '<a>'.repeat(100_000)))).toEqual(['XML-tooDeep']);
  expect(ids(put('utf16.xml', Buffer.from(`\ufeff${good}`, 'utf16le')))).toEqual(['XML-notUtf8']);
  expect(ids(put('other.xml', '<html/>'))).toEqual(['XML-notUbl']);
  expect(ids(put('empty.xml', ''))).toEqual(['XML-notXml']);
});

it('refuses fifty megabytes without reading them', () => {
  const path = put('large.xml', Buffer.alloc(50_000_000, 0x20));
  const before = process.memoryUsage().rss;
  expect(ids(path)).toEqual(['FILE-tooLarge']);
  expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
});

it('refuses hostile ZIPs: bombs, ways out, overlaps, cut and broken ones', () => {
  const bomb = zipSync({ '1.xml': new Uint8Array(19_000_000) });
  expect(ids(put('bomb.zip', bomb))).toEqual(['FILE-ratio']);
  expect(ids(put('big.zip', zipSync({ '1.xml': new Uint8Array(21_000_000) })))).toEqual(['FILE-tooLarge']);
  expect(ids(put('out.zip', zipSync({ '../1.xml': text(good) })))).toEqual(['FILE-name']);
  expect(ids(put('root.zip', zipSync({ '/1.xml': text(good) })))).toEqual(['FILE-name']);
  const whole = zipSync({ '1.xml': text(good), '2.xml': text(good) });
  expect(ids(put('whole.zip', whole))).toEqual([]);
  expect(ids(put('cut.zip', whole.subarray(0, whole.length - 40)))).toEqual(['FILE-notZip']);
  expect(ids(put('text.zip', 'no archive'))).toEqual(['FILE-notZip']);
  const broken = whole.slice();
  broken[60] = (broken[60] ?? 0) ^ 0xff;
  expect(ids(put('broken.zip', broken))).toEqual(['FILE-cut']);
  const overlapping = Buffer.from(whole);
  const second = overlapping.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  overlapping.writeUInt32LE(0, second + 42);
  expect(ids(put('overlap.zip', overlapping))).toEqual(['FILE-overlap']);
});

it('judges by ANAF’s own tests of numbers as warnings, unless it is told to be strict', () => {
  const path = put('cui.xml', good.replace(/(<cac:AccountingSupplierParty>.*?>RO)\d+/s, '$112345678'));
  const [source] = sourcesOf([path]);
  if (!source) throw new Error('no source');
  expect(judge(source, MANNER)).toMatchObject({ valid: true, findings: [{ id: 'ANAF-CUI-SELLER' }] });
  expect(judge(source, { ...MANNER, isStrict: true }).valid).toBe(false);
});

it('gives the same answers in threads, in the order of the files', async () => {
  const many = Array.from({ length: 70 }, (_, index) => put(`many/${100 + index}.xml`, index % 7 === 0 ? bad : good));
  const verdicts: string[] = [];
  for await (const verdict of judgeAll(sourcesOf([join(folder, 'many')]), MANNER)) verdicts.push(asJson(verdict));
  expect(verdicts).toEqual(many.map((path) => asJson(judge({ file: path, path }, MANNER))));
});

it('ends with 0, 1 or 2, and prints one object a line for programs', async () => {
  const [valid, invalid] = [put('exit/good.xml', good), put('exit/bad.xml', bad)];
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/efactura.ts', 'validate', ...words], {
      cwd: ROOT,
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    );
  const [good0, bad1, missing2] = await Promise.all([
    run(valid, '--json'),
    run(valid, invalid, '--json', '--lang', 'en'),
    run(valid, join(folder, 'nowhere.xml')),
  ]);
  expect([good0.code, bad1.code, missing2.code]).toEqual([0, 1, 2]);
  expect(JSON.parse(good0.stdout)).toEqual({ file: valid, valid: true, findings: [] });
  const [, second = ''] = bad1.stdout.trim().split('\n');
  expect(JSON.parse(second)).toMatchObject({ file: invalid, valid: false });
  expect(JSON.parse(second).findings).toContainEqual({
    id: 'BR-03',
    severity: 'fatal',
    path: '/Invoice/cbc:IssueDate',
    message: 'The issue date is missing. Fill in the issue date.',
  });
});
