import { useEffect } from 'react';

/** What a person does with a page and a scanner of mails does not, even one that runs scripts. */
const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

/** Tells once that a person has the page before them: opening an address alone means nothing, programs do it too. */
export function useSeen(address: string | undefined): void {
  useEffect(() => {
    if (address === undefined) return undefined;
    const heard = new AbortController();
    const tell = () => {
      heard.abort();
      void fetch(address, { method: 'POST', keepalive: true }).catch(() => undefined); // the next visit tells it
    };
    for (const sign of SIGNS) window.addEventListener(sign, tell, { signal: heard.signal, passive: true });
    return () => heard.abort();
  }, [address]);
}
