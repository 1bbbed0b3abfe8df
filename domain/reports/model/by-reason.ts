import { fold } from '#domain/kernel/pure/fold.ts';

/** How often each reason was given, the most frequent first; «Preț prea mare» and «preț prea mare.» are one. */
export function byReason(rows: readonly { reason: string | null }[]): { label: string; value: number }[] {
  const groups = new Map<string, { label: string; value: number }>();
  for (const { reason } of rows) {
    if (reason === null) continue;
    const key = fold(reason)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    const group = groups.get(key) ?? { label: reason, value: 0 };
    groups.set(key, { ...group, value: group.value + 1 });
  }
  return [...groups.values()].sort((a, b) => b.value - a.value);
}
