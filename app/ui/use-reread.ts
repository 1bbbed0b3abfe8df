import { useLocation, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** What a reading would take away: a window that is open, the form that was refused with what was typed in it. */
const HELD = 'dialog[open], form[data-refused]';

/** Pages are read again at most this often. */
const PAUSE_MS = 2_000;

type Outcome = 'done' | 'later';

/**
 * Reads the page again when what it shows has changed, wherever that happened. The tabs of a browser share one stream: the one
 * that holds the lock listens and tells the others. A page in which somebody has typed is left alone until they go on.
 */
export function useReread(topic: string | null | undefined): void {
  const { revalidate, state } = useRevalidator();
  const isUnderWay = useNavigation().state !== 'idle' || state !== 'idle';
  const { key } = useLocation();
  const isTyped = useRef(false);
  const reread = useRef<() => Outcome>(() => 'done');
  reread.current = () => {
    if (isUnderWay) return 'later'; // reading again now would break off what is being read
    if (!isTyped.current && document.querySelector(HELD) === null) revalidate();
    return 'done';
  };
  useEffect(() => {
    isTyped.current = false;
    const onTyping = () => {
      isTyped.current = true;
    };
    document.addEventListener('input', onTyping);
    return () => document.removeEventListener('input', onTyping);
  }, [key]);
  useEffect(() => {
    if (!topic || !('locks' in navigator)) return undefined;
    const pause = pausing(() => reread.current());
    const stop = sharedStream(topic, pause.call);
    return () => {
      stop();
      pause.stop();
    };
  }, [topic]);
}

/** One call at once, those that follow closely as one at the end of the pause; none while nobody looks at the page. */
function pausing(act: () => Outcome): { call: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMissed = false;
  const call = () => {
    if (timer !== undefined || document.hidden) {
      isMissed = true;
      return;
    }
    isMissed = act() === 'later';
    timer = setTimeout(() => {
      timer = undefined;
      if (isMissed) call();
    }, PAUSE_MS);
  };
  const onShown = () => {
    if (!document.hidden && isMissed) call();
  };
  document.addEventListener('visibilitychange', onShown);
  return {
    call,
    stop: () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    },
  };
}

/** Hears of a topic through the one stream that the tabs of this browser share. */
function sharedStream(topic: string, onChange: () => void): () => void {
  const channel = new BroadcastChannel(`live ${topic}`);
  const ending = new AbortController();
  channel.onmessage = onChange;
  void navigator.locks
    .request(`live ${topic}`, { signal: ending.signal }, () => {
      const stream = new EventSource(`/live/${topic}`);
      let wasOpen = false;
      const tell = () => {
        onChange();
        channel.postMessage('');
      };
      stream.onmessage = tell;
      stream.onopen = () => {
        if (wasOpen) tell(); // what happened while it was away was not heard
        wasOpen = true;
      };
      return new Promise<void>((resolve) => {
        const end = () => {
          stream.close();
          resolve();
        };
        if (ending.signal.aborted) end();
        else ending.signal.addEventListener('abort', end, { once: true });
      });
    })
    .catch(() => undefined); // left before its turn came
  return () => {
    ending.abort();
    channel.close();
  };
}
