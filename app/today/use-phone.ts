import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useRootData } from '#app/root-data.ts';
import { onChange, takeOver, waiting } from './outbox.ts';
import { keepPages } from './register-worker.client.ts';
import { sendAll } from './send-kept.ts';

const TRY_AGAIN_MS = 15_000;

/**
 * Makes the phone ready for a day without signal: keeps these pages on it, sends what waits whenever there is signal again, and
 * reads the page anew once the server has it.
 */
export function usePhone(pages: readonly string[], { isWholeDay = false } = {}): void {
  const person = useRootData()?.person;
  const owner = person && `${person.companyId ?? ''} ${person.personId ?? ''}`;
  const { revalidate } = useRevalidator();
  const reread = useRef(revalidate);
  reread.current = revalidate;
  const kept = pages.join(' ');
  useEffect(() => {
    if (owner === undefined) return undefined;
    const ready = takeOver(owner);
    void ready
      .then((isNewOwner) => keepPages({ keep: kept.split(' '), isWholeDay, isNewOwner }))
      .catch(() => undefined);
    const trySending = async () => {
      await ready;
      if (!(await waiting()).some((act) => !act.refusal)) return;
      const outcomes = await sendAll();
      if ([...outcomes.values()].some((sent) => sent.state === 'done')) reread.current();
    };
    const again = () => void trySending().catch(() => undefined); // tried again by the clock below
    again();
    const stop = onChange(again);
    const clock = setInterval(again, TRY_AGAIN_MS);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      stop();
      clearInterval(clock);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [owner, kept, isWholeDay]);
}
