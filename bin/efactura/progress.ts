const WIDTH = 24;
const EVERY_MS = 100;

/** A line that tells how far the work is; on a terminal only, and gone at the end. */
export function openProgress(stream: NodeJS.WriteStream, total: number | undefined) {
  let [done, shownAt] = [0, 0];
  const isShown = stream.isTTY;
  const clear = () => {
    if (isShown) stream.write('\r\u001b[K');
  };
  return {
    /** One more file is done. */
    step() {
      done += 1;
      const now = performance.now();
      if (!isShown || now - shownAt < EVERY_MS) return;
      shownAt = now;
      const share = total === undefined || total === 0 ? 0 : done / total;
      const filled = Math.round(share * WIDTH);
      const bar = total === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
      stream.write(`\r\u001b[K${bar}${done}${total === undefined ? '' : ` / ${total}`}`);
    },
    clear,
  };
}
