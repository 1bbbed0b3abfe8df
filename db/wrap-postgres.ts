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

/** A transaction, or a savepoint inside one; over for good once its body has settled or its connection was lost. */
interface Life {
  over: boolean;
  outer?: Life;
}
// postgres.js types its handles as a tagged function with overloads; these are the three methods that the wrapper replaces.
interface Handle {
  unsafe(query: string, parameters?: unknown[], options?: object): Promise<unknown> & { execute(): unknown };
  begin?(...args: unknown[]): Promise<unknown>;
  savepoint?(...args: unknown[]): Promise<unknown>;
}
type Settings = () => TransactionSettings | undefined;

const isOver = ({ over, outer }: Life): boolean => over || (outer !== undefined && isOver(outer));

const end = (life: Life): void => {
  life.over = true;
  if (life.outer) end(life.outer);
};

const isConnectionLoss = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CONNECTION_');

const SETTINGS =
  "select set_config('app.tenant_id', $1, true), set_config('app.as_of', $2, true), set_config('transaction_read_only', $3, true)";

/**
 * Closes three faults of postgres.js 3.4: a handle used after its transaction ended would ride inside another tenant's
 * transaction; a savepoint opened or undone then would undo that tenant's writes, because all count from `s0`; and a
 * backend lost between two queries would kill the process. Queries are prepared, and the settings travel in the same
 * flight as the first query.
 */
export function wrapPostgres(client: postgres.Sql, settings: Settings): postgres.Sql {
  const handle = asHandle(client);
  guardQueries(handle, undefined);
  guardOpener(handle, 'begin', undefined, settings);
  return client;
}

/** Guaranteed by postgres.js 3.4.9: both clients and transactions carry these methods. */
const asHandle = (client: unknown): Handle => client as Handle;

function guardQueries(handle: Handle, life: Life | undefined): void {
  const { unsafe } = handle;
  handle.unsafe = (query, parameters, options) => {
    if (life && isOver(life)) throw new TransactionOver();
    const isPrepared = parameters?.length || query.startsWith('select ');
    const result = unsafe(query, parameters, isPrepared ? { ...options, prepare: true, simple: false } : options);
    if (life) {
      result.catch((error: unknown) => {
        if (isConnectionLoss(error)) end(life); // runs before the caller's own reaction
      });
    }
    return result;
  };
}

function guardOpener(handle: Handle, name: 'begin' | 'savepoint', outer: Life | undefined, settings: Settings): void {
  const open = handle[name]?.bind(handle);
  if (!open) return;
  handle[name] = (...args) => {
    if (outer && isOver(outer)) return Promise.reject(new TransactionOver());
    const body = args.pop() as (inner: unknown) => unknown;
    const life: Life = outer ? { over: false, outer } : { over: false };
    const done = open(...args, (inner: unknown) => {
      const transaction = asHandle(inner);
      guardQueries(transaction, life);
      guardOpener(transaction, 'savepoint', life, settings);
      const told = outer ? undefined : settings();
      if (told) {
        transaction.unsafe(SETTINGS, [told.tenantId, told.asOf.toISOString(), told.readOnly ? 'on' : 'off']).execute(); // written now, ahead of the body's first query
      }
      return untilOver(life, () => body(inner));
    });
    const close = () => void (life.over = true); // also when the connection was lost between two queries
    done.then(close, close);
    return done;
  };
}

/**
 * Settles with the body, and ends the transaction at that moment: a query that comes later would travel behind the COMMIT.
 * Nothing settles when the connection was lost meanwhile: then postgres.js itself rejects, and a second answer would crash it.
 */
const untilOver = (life: Life, body: () => unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (answer: () => void) => {
      if (isOver(life)) return;
      life.over = true;
      answer();
    };
    Promise.resolve()
      .then(body)
      .then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
  });
