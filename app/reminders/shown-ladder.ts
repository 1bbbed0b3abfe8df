import type { dryRun } from '#domain/reminders/dry-run.ts';
import type { showLadder } from '#domain/reminders/show-ladder.ts';

export type ShownLadder = Awaited<ReturnType<typeof showLadder>>;
export type ShownRun = Awaited<ReturnType<typeof dryRun>>;
