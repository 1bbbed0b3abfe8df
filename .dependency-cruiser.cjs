/*
 * Who may import whom; each rule says why. Tests may import anything, and nothing imports them (the last rules).
 * A type-only import ships no code, but it couples all the same: only workflows may use it to see more.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const TEST = '\\.test\\.tsx?$';
// One pattern each: an optional group with a repeat in it is refused as unsafe.
const REPO = ['^domain/[^/]+/repo\\.ts$', '^domain/[^/]+/repo-[a-z-]+\\.ts$', '^domain/.+-repo\\.ts$'];
const STEPS = ['^domain/[^/]+/steps\\.ts$', '^domain/[^/]+/steps-[a-z-]+\\.ts$'];
const MODEL = '^domain/[^/]+/model/';
const PURE = '^domain/kernel/pure/';
const SHAPES = '^domain/kernel/(schemas|json|roles)\\.ts$';
const MESSAGES = '^domain/messages';
const PAPERS = [
  '^documents/ubl/',
  '^documents/pdf/kinds\\.ts$',
  '^documents/.*/schema\\.ts$',
  '^documents/[^/]+/schema\\.ts$',
];

/** A verb or query is known by its definition, not by its name. */
function verbs(folder) {
  return readdirSync(join(__dirname, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'domain/kernel' || path === 'domain/messages' ? [] : verbs(path);
    if (!/\.ts$/.test(path) || /\.test\.ts$/.test(path)) return [];
    return /\bdefine(Verb|Query|Report)\(/.test(readFileSync(join(__dirname, path), 'utf8'))
      ? [`^${path.replace(/\./g, '\\.')}$`]
      : [];
  });
}
const VERBS = [...verbs('domain'), '^no-verb-at-all$'];

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [TEST, ...[from.pathNot ?? []].flat()] },
  to,
});

module.exports = {
  forbidden: [
    rule(
      'app-knows-no-table',
      'A page calls verbs and queries; a page that knows a table goes around rights, audit and tenancy.',
      { path: '^app/' },
      { path: [...REPO, ...STEPS] },
    ),
    rule(
      'app-has-no-database',
      'The web process speaks to the database through verbs; its entry alone listens and asks for health.',
      { path: '^app/', pathNot: ['^app/server\\.ts$', '^app/main\\.server\\.ts$'] },
      { path: '^db/' },
    ),
    rule(
      'app-entry-database',
      'The entry needs the notifications and the health, and no table.',
      { path: ['^app/server\\.ts$', '^app/main\\.server\\.ts$'] },
      { path: '^db/', pathNot: ['^db/(notify|health|tenant|auth)\\.server\\.ts$'] },
    ),
    rule(
      'app-starts-no-workflow',
      'A promise about the future follows from an event in the outbox: a crash after the commit would lose a started workflow.',
      { path: '^app/' },
      { path: ['^workflows/', '^workers/', '^emails/'] },
    ),
    rule(
      'app-wires-in-one-file',
      'Outside services and documents enter the web process in one file, so that one file says what it talks to.',
      { path: '^app/', pathNot: ['(^|/)wiring\\.server\\.ts$'] },
      { path: ['^integrations/', '^documents/'], pathNot: ['^documents/pdf/layout/articles-view\\.ts$'] }, // the articles of a contract as text, pure
    ),

    rule(
      'no-verb-calls-a-verb',
      'A verb is one transaction; what two of them share is a step that takes `tx`.',
      { path: '^domain/' },
      { path: VERBS },
    ),
    rule(
      'capabilities-meet-in-steps-and-model',
      "Another capability is seen by its steps, its model and the data of its papers; its tables are nobody else's.",
      { path: '^domain/([^/]+)/' },
      {
        path: '^domain/',
        pathNot: ['^domain/$1/', '^domain/kernel/', MESSAGES, ...STEPS, MODEL, '^domain/[^/]+/paper\\.ts$'],
      },
    ),
    rule(
      'domain-prints-nothing',
      'Bytes are made by the worker after the commit; a verb knows only the data of a paper and the rules of an invoice.',
      { path: '^domain/' },
      { path: '^documents/', pathNot: PAPERS },
    ),
    rule(
      'domain-is-below',
      'The product runs without Remix, without Temporal and without the network.',
      { path: '^domain/' },
      { path: ['^app/', '^workers/', '^workflows/', '^integrations/', '^emails/'] },
    ),

    rule(
      'model-is-pure',
      'It runs in the browser and in ten thousand property runs.',
      { path: MODEL },
      { path: '^(app|bin|db|domain|emails|integrations|workers|workflows)/', pathNot: [MODEL, PURE, SHAPES, MESSAGES] },
    ),
    rule(
      'model-has-no-node',
      'It runs in the browser: zod is its only package.',
      { path: [MODEL, PURE] },
      { dependencyTypes: ['core'], pathNot: ['^(node:)?crypto$'] },
    ),
    rule(
      'pure-is-the-base',
      'Money, dates and ids are below everything.',
      { path: PURE },
      { path: '^(app|bin|db|documents|domain|emails|integrations|workers|workflows)/', pathNot: PURE },
    ),

    rule(
      'sql-in-one-place',
      'A capability has its SQL in repo.ts, the kernel that of the transaction around every verb; identity, inbox, links, the operator and the prices of plans work before a company is known or over all of them, under a role of their own.',
      {
        path: '^domain/',
        pathNot: [
          ...REPO,
          '^domain/(kernel|identity|inbox|links|operator)/',
          '^domain/plans/(plan-prices|change-price)[.]ts$',
        ],
      },
      { path: ['^db/', 'node_modules/(drizzle-orm|postgres)/'] },
    ),
    rule(
      'db-is-at-the-bottom',
      'It is below everything.',
      { path: '^db/' },
      { path: '^(app|bin|documents|domain|emails|integrations|workers|workflows)/', pathNot: [PURE] },
    ),

    rule(
      'workflows-replay',
      'A law table edited today must not change the replay of March: only types come from elsewhere.',
      { path: '^workflows/' },
      { pathNot: ['^workflows/', 'node_modules/@temporalio/workflow/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'workers-call-verbs',
      'An activity acts as a verb does, with its right and its audit; it never writes a table.',
      { path: '^workers/' },
      { path: [...REPO, ...STEPS, '^app/'] },
    ),
    rule(
      'relays-alone-read-the-queue',
      'Outbox and inbox are read in two files, under two roles; beside them are the sign of life, the budget of calls and the mails to accounts, which no company owns.',
      {
        path: '^workers/',
        pathNot: ['^workers/(inbox-relay|relay)[a-z-]*\\.ts$', '^workers/(main|heartbeat|permits|account-mails)\\.ts$'],
      },
      { path: ['^db/', 'node_modules/(drizzle-orm|postgres)/'] },
    ),

    rule(
      'integrations-stand-alone',
      'Each is replaceable, and is tested against the sandbox without us.',
      { path: '^integrations/([^/]+)/', pathNot: '^integrations/sandbox/cli\\.ts$' },
      { path: ['^(app|bin|db|documents|domain|emails|workers|workflows)/', '^config\\.ts$'] },
    ),
    rule(
      'integrations-do-not-mix',
      'One service must be replaceable without the others.',
      { path: '^integrations/([^/]+)/', pathNot: '^integrations/sandbox/' },
      { path: '^integrations/', pathNot: '^integrations/$1/' },
    ),
    rule(
      'papers-are-data-in-bytes-out',
      'A document depends on its data alone, so that the same data prints the same in ten years.',
      { path: '^(documents|emails)/' },
      { path: '^(app|bin|db|domain|integrations|workers|workflows)/', pathNot: [PURE, MESSAGES] },
    ),
    rule(
      'documents-send-nothing',
      'Mail shows papers, papers know no mail.',
      { path: '^documents/' },
      { path: '^emails/' },
    ),

    rule(
      'temporal-has-one-owner',
      'Only workflows and the worker know Temporal.',
      { path: '^(app|db|documents|domain|emails|integrations)/' },
      { path: 'node_modules/@temporalio/' },
    ),
    rule(
      'outside-packages-have-one-owner',
      'The packages of outside services stay behind our own small clients.',
      { path: '^(app|db|documents|domain|emails|workers|workflows)/' },
      { path: 'node_modules/(stripe|resend|@aws-sdk)/' },
    ),
    rule(
      'tests-do-not-ship',
      'What only tests, the command line or a measurement uses is no part of the product.',
      { path: '^(app|db|documents|domain|emails|integrations|workers|workflows)/' },
      { path: ['^(tests|bench|bin)/', TEST] },
    ),
    rule('nothing-imports-a-test', 'A test is run, not used.', { path: '^(bin|bench|tests)/' }, { path: TEST }),
    rule(
      'no-cycles',
      'Two files that need each other are one file, or a third.',
      { path: '^(app|bin|db|documents|domain|emails|integrations|workers|workflows)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'resolvable',
      'An import that leads nowhere is a fault of the name.',
      {},
      { couldNotResolve: true, pathNot: ['^virtual:', '^#', '\\?'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|dist|\\.data|shims)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    progress: { type: 'none' },
  },
};
