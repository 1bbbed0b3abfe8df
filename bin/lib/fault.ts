/** A fault the operator can mend: what is wrong in one line, and what to do about it in the next. */
export class Fault extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Fault';
    this.remedy = remedy;
  }
}

/** The message of anything thrown, for a line in the terminal. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Text for the terminal: a {@link Fault} with its remedy, anything else with its stack. */
export function explain(error: unknown): string {
  if (error instanceof Fault) return `error: ${error.message}\n       ${error.remedy.replaceAll('\n', '\n       ')}`;
  return `error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** The `code` of a Node error (`ENOENT`, `EADDRINUSE`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
