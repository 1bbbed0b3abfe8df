/** Which test files belong to which stage. Together they must hold every test file once; the stage «files» checks that. */
export type Selection = { readonly include: readonly string[]; readonly exclude: readonly string[] };

const tests = (folder: string) => `${folder}/**/*.test.{ts,tsx}`;
const WITHOUT_DATABASE = ['domain/**/model', 'domain/kernel/pure', 'domain/messages', 'app/ui'].map(tests);

/** Needs nothing but Node. */
export const UNIT: Selection = {
  include: ['*.test.ts', ...['documents', 'emails', 'integrations', 'bin'].map(tests), ...WITHOUT_DATABASE],
  exclude: [],
};
/** Needs PostgreSQL: every file has its own database. */
export const DATABASE: Selection = {
  include: [
    'domain',
    'db',
    'app',
    'tests/isolation',
    'tests/builders',
    'tests/simulation',
    'tests/corpus',
    'tests/setup',
  ].map(tests),
  exclude: WITHOUT_DATABASE,
};
/** Needs PostgreSQL and Temporal. */
export const WORKFLOWS: Selection = { include: ['workflows', 'workers', 'tests/workflows'].map(tests), exclude: [] };
/** Needs the built and started product, and a browser. */
export const BROWSER: Selection = { include: [tests('tests/e2e')], exclude: [] };
