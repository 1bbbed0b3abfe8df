import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { type TransactionSettings, wrapPostgres } from './wrap-postgres.ts';

export interface Connection {
  db: PostgresJsDatabase;
  /** Fails with the database's own error when the role could bypass row-level security or the server is away. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  max?: number;
  /** Whether all queries of a transaction see the rows of one moment. */
  snapshot?: boolean;
  settings?: () => TransactionSettings | undefined;
}

/** One pool for one role. Only `db` leaves this module: a tagged query of the raw client would go around the wrapper. */
export function connect(
  url: string,
  { max = 10, snapshot = false, settings = () => undefined }: ConnectOptions = {},
): Connection {
  const client = postgres(url, {
    max,
    fetch_types: false,
    connect_timeout: 5,
    idle_timeout: 30,
    connection: {
      application_name: 'crm',
      TimeZone: 'UTC',
      ...(snapshot ? { default_transaction_isolation: 'repeatable read' } : {}),
    },
    onnotice: () => undefined,
  });
  return {
    db: drizzle(wrapPostgres(client, settings), { casing: 'snake_case' }),
    async check() {
      const [role] = await client.unsafe<{ privileged: boolean }[]>(
        'select rolsuper or rolbypassrls as privileged from pg_roles where rolname = current_user',
      );
      if (role?.privileged !== false) {
        throw new Error('The database role of this process could bypass row-level security: refusing to start.');
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

/** A pool opened at first use from an environment variable, so that tests can set it before. */
export function lazyConnection(
  variable: string,
  options: ConnectOptions = {},
): { get(): Connection; close(): Promise<void> } {
  let open: Connection | undefined;
  return {
    get() {
      const url = process.env[variable];
      if (!url) throw new Error(`${variable} is not set: it is the connection URL of the database role of that name.`);
      open ??= connect(url, options);
      return open;
    },
    async close() {
      const closing = open;
      open = undefined;
      await closing?.close();
    },
  };
}
