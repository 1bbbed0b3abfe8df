import type { DemoLogins } from './demo-logins.ts';
import type { Runtime } from './runtime.ts';

/** The last lines of a start: where everything is, and who may log in. Paths of the sandbox are those of its navigation. */
export function startTable(runtime: Runtime, logins: DemoLogins): string {
  const { appUrl = '', sandboxUrl = '', temporalUrl } = runtime;
  const rows: [string, string][] = [
    ['CRM AMC', appUrl],
    ['Mailbox of the sandbox', `${sandboxUrl}/mailbox`],
    ['Card payments of the sandbox', `${sandboxUrl}/card`],
    ['SPV of the sandbox', `${sandboxUrl}/spv`],
    ['Faults on demand', `${sandboxUrl}/control`],
    ['Temporal', temporalUrl ?? `${runtime.temporalAddress ?? ''} (given)`],
    ...logins.map(({ email, password, role, company }): [string, string] => [
      `Log in as ${role ?? 'a colleague'}${company === undefined ? '' : `, ${company}`}`,
      `${email}  ${password}`,
    ]),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    ...rows.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`),
    '',
    '  Ctrl-C stops everything; the data stays.',
  ].join('\n');
}
