import { csvResponse } from '#app/http/csv.server.ts';
import { asInput, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { showImport } from '#domain/imports/show-import.ts';
import type { Messages } from '#domain/messages/index.ts';

/** The rows that cannot be entered, as they stood in the file, each with its line and what is wrong: to be mended and read in again. */
export const loader = pageLoader(async ({ actor, params, request }) => {
  const { imports: m } = requestMessages(request);
  const { headings, faults } = await showImport(actor, asInput<typeof showImport.definition.input>(params));
  return csvResponse<(typeof faults)[number]>(
    'probleme',
    [
      ...headings.map((heading, at) => [heading, ({ cells }: { cells: string[] }) => cells[at] ?? ''] as const),
      [m.line, ({ number }) => ({ number: String(number) })] as const,
      [m.problem, ({ fault }) => textOf(m, fault)] as const,
    ],
    () => Promise.resolve({ rows: faults }),
  );
});

function textOf(m: Messages['imports'], fault: string): string {
  const [field = '', rule = ''] = fault.split(':');
  const name = Object.entries(m.fields).find(([one]) => one === field)?.[1];
  return m.faultOf(name ?? field, rule);
}
