import { expect, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { fileNameOf, reportWords } from './report-words.ts';
import { REPORTS } from './reports.server.ts';

it.each(REPORTS.map(({ report }) => [report.name, report] as const))(
  'says in both languages what «%s» is',
  (name, report) => {
    for (const locale of ['ro', 'en'] as const) {
      const words = reportWords(messagesFor(locale), name);
      expect(words.text).not.toBe('');
      expect(Object.keys(words.columns)).toEqual(Object.keys(report.columns));
    }
  },
);

it('gives each report a name and a file of its own', () => {
  const files = REPORTS.map(({ report }) => fileNameOf(reportWords(messagesFor('ro'), report.name)));
  expect(new Set(files).size).toBe(REPORTS.length);
  expect(new Set(REPORTS.map(({ report }) => report.name)).size).toBe(REPORTS.length);
});
