import { useNavigate } from '@remix-run/react';
import { useShortcuts } from '#app/ui/use-shortcuts.ts';
import { SEARCH_ID } from './item-search.tsx';

interface Ways {
  next: string | undefined;
  previous: string | undefined;
}

const focus = (id: string) => () => document.getElementById(id)?.focus();

/** ↓ and ↑ lead to the entries that wait, a digit to the button of that suggestion, F to the search; Enter presses what has the focus. */
export function useMatchKeys({ next, previous }: Ways): void {
  const navigate = useNavigate();
  const to = (address: string | undefined) => () => {
    if (address !== undefined) navigate(address, { preventScrollReset: true });
  };
  const digits = ['1', '2', '3', '4', '5', '6'].map((digit) => [digit, focus(`confirm-${digit}`)] as const);
  useShortcuts({
    ArrowDown: to(next),
    ArrowUp: to(previous),
    f: focus(SEARCH_ID),
    F: focus(SEARCH_ID),
    ...Object.fromEntries(digits),
  });
}
