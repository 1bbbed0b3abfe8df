import { useEffect, type RefObject } from 'react';

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Arrow keys (and j, k) move the focus from one row's link to the next; Enter opens it, as links do. */
export function useListKeys(list: RefObject<HTMLElement>, selector: string): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const step = STEP[event.key];
      if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
      const focused = document.activeElement;
      const isFree = focused === document.body || focused === null;
      const isInList = list.current?.contains(focused) === true && focused?.matches(selector) === true;
      if (!isFree && !isInList) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const at = links.findIndex((link) => link === focused);
      const next = links[at < 0 ? (step > 0 ? 0 : -1) : at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [list, selector]);
}
