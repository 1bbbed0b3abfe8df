import type postgres from 'postgres';

/** What the transaction is told before its first query: whose rows it may see, which time it works at, whether it may write. */
export interface TransactionSettings {
  tenantId: string;
  asOf: Date;
  readOnly: boolean;
}

export class TransactionOver extends Error {
  readonly code = 'TX_OVER';
  constructor() {
    super('this transaction is over: a query was not awaited inside it');
  }
}

interface Life {
  over: boolean;
}
// postgres.js types its handles as a tagged function with overloads; these are the three methods that the wrapper replaces.
interface Handle {
  unsafe(query: string, parameters?: unknown[], options?: object): Promise<unknown> & { execute(): unknown };
  begin?(...args: unknown[]): Promise<unknown>;
  savepoint?(...args: unknown[]): Promise<unknown>;
}

const isConnectionLoss = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CONNECTION_');

const SETTINGS =
  "select set_config('app.tenant_id', $1, true), set_config('app.as_of', $2, true), set_config('transaction_read_only', $3, true)";

/**
 * Closes two faults of postgres.js 3.4: a handle used after its transaction ended would ride inside another tenant's
 * transaction, and a backend lost between two queries would kill the process. Queries are prepared, and the settings
 * travel in the same flight as the first query.
 */
export function wrapPostgres(client: postgres.Sql, settings: () => TransactionSettings | undefined): postgres.Sql {
  guard(asHandle(client), { over: false }, settings);
  return client;
}

/** Guaranteed by postgres.js 3.4.9: both clients and transactions carry these methods. */
const asHandle = (client: unknown): Handle => client as Handle;

function guard(handle: Handle, life: Life, settings: () => TransactionSettings | undefined): void {
  const isTransaction = handle.begin === undefined;
  const { unsafe } = handle;
  handle.unsafe = (query, parameters, options) => {
    if (life.over) throw new TransactionOver();
    const result = unsafe(query, parameters, parameters?.length ? { ...options, prepare: true } : options);
    if (isTransaction) {
      result.catch((error: unknown) => {
        if (isConnectionLoss(error)) life.over = true; // runs before the caller's own reaction
      });
    }
    return result;
  };
  guardOpener(handle, 'begin', life, settings);
  guardOpener(handle, 'savepoint', life, settings);
}

function guardOpener(
  handle: Handle,
  name: 'begin' | 'savepoint',
  outer: Life,
  settings: () => TransactionSettings | undefined,
): void {
  const open = handle[name]?.bind(handle);
  if (!open) return;
  handle[name] = (...args) => {
    const body = args.pop() as (inner: unknown) => unknown;
    const life = name === 'begin' ? { over: false } : outer;
    const done = open(...args, (inner: unknown) => {
      const transaction = asHandle(inner);
      guard(transaction, life, settings);
      const told = name === 'begin' ? settings() : undefined;
      if (told) {
        transaction.unsafe(SETTINGS, [told.tenantId, told.asOf.toISOString(), told.readOnly ? 'on' : 'off']).execute(); // written now, ahead of the body's first query
      }
      return untilOver(life, () => body(inner));
    });
    if (name === 'begin') {
      const end = () => void (life.over = true);
      done.then(end, end);
    }
    return done;
  };
}

/** Settles with the body unless the connection was lost meanwhile: then postgres.js itself rejects, and a second answer would crash it. */
const untilOver = (life: Life, body: () => unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    Promise.resolve()
      .then(body)
      .then(
        (value) => void (life.over || resolve(value)),
        (error: unknown) => void (life.over || reject(error instanceof Error ? error : new Error(String(error)))),
      );
  });
