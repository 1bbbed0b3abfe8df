import { useEffect, useState } from 'react';
import { type KeptAct, onChange, waiting } from './outbox.ts';

const NOTHING: readonly KeptAct[] = [];

/** What waits on this phone; nothing on the server and where a browser keeps nothing. */
export function useKept(): readonly KeptAct[] {
  const [kept, setKept] = useState(NOTHING);
  useEffect(() => {
    let isGone = false;
    const read = () =>
      void waiting()
        .then((acts) => {
          if (!isGone) setKept(acts);
        })
        .catch(() => undefined);
    read();
    const stop = onChange(read);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return kept;
}
