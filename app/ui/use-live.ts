import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page's script runs: false on the server and while its page is taken over, true at once on every later one. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
