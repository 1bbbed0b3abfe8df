import type { Shell } from './shell.ts';

/** What the shell's search box finds: one line that leads somewhere. */
export type SearchHit = { href: string; title: string; detail?: string; kind: string };

declare module '@remix-run/node' {
  /** What the server hands to every loader and action; the optional parts are given by the process entry. */
  interface AppLoadContext {
    /** On every script of the answer; new for each request. */
    nonce: string;
    /** Echoed in `x-request-id` and in each log line. */
    requestId: string;
    /** Registers the closer of an event stream, called at shutdown. @returns its removal */
    onShutdown: (close: () => void) => () => void;
    /** Told what a page failed with, when it is no refusal. */
    onFailure?: (error: unknown) => void;
    /** Who is looking, for the rail and the top bar. */
    shell?: () => Promise<Shell>;
  }
}
