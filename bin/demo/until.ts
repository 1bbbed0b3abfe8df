const EVERY_MS = 300;

/** Asks until there is an answer. @throws Error that says what was waited for */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, withinMs = 90_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`after ${withinMs / 1000} seconds still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
