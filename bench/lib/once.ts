/** What subjects of one run share: opened by the first that needs it, closed after the last. */
const opened: (() => Promise<void>)[] = [];

export function once<T extends { stop(): Promise<void> }>(open: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= open().then((thing) => {
      opened.push(() => thing.stop());
      return thing;
    });
    return running;
  };
}

/** The last opened stands on those before it, so it goes first. */
export async function closeAll(): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close();
}
