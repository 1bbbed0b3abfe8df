const EVERY_MS = 1_000;

/**
 * Runs long work and tells how far it is, at most once a second and outside of the work's own transaction. A word that
 * cannot be said does not end the work.
 */
export async function reported<R>(
  tell: (done: number, total: number) => Promise<unknown>,
  work: (progress: (done: number, total: number) => Promise<void>) => Promise<R>,
): Promise<R> {
  let [now, told] = ['', ''];
  const timer = setInterval(() => {
    if (now === told) return;
    told = now;
    const [done = 0, total = 0] = now.split('/').map(Number);
    void tell(done, total).catch(() => undefined);
  }, EVERY_MS);
  try {
    return await work((done, total) => {
      now = `${done}/${total}`;
      return Promise.resolve();
    });
  } finally {
    clearInterval(timer);
  }
}
