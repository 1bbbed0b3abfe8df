import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

const TYPING_SHOWN_MS = 4_000;

/**
 * Hears an open talk: what is new is read again at once, under the reader's own rights, whatever is being typed; and whether
 * the visitor is writing.
 */
export function useTalk(live: string): { isTyping: boolean } {
  const { revalidate, state } = useRevalidator();
  const [isTyping, setTyping] = useState(false);
  const [heard, setHeard] = useState(0);
  const isIdle = state === 'idle';
  const done = useRef(0);
  useEffect(() => {
    const stream = new EventSource(`/chat/live/${live}`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const changed = () => {
      setTyping(false);
      setHeard((count) => count + 1);
    };
    stream.onopen = () => {
      if (wasOpen) changed(); // what happened while it was away was not heard
      wasOpen = true;
    };
    stream.addEventListener('changed', changed);
    stream.addEventListener('typing', () => {
      setTyping(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTyping(false), TYPING_SHOWN_MS);
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [live]);
  useEffect(() => {
    if (!isIdle || done.current === heard) return; // a reading under way is not broken off, but followed by another
    done.current = heard;
    revalidate();
  }, [heard, isIdle, revalidate]);
  return { isTyping };
}
