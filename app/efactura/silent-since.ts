/** From when SPV has not answered: the first of the tries that had no answer, up to the last one; undefined once one had. */
export function silentSince(attempts: readonly { state: string; startedAt: Date }[]): Date | undefined {
  const answered = attempts.findLastIndex(({ state }) => state !== 'unavailable');
  return attempts[answered + 1]?.startedAt;
}
