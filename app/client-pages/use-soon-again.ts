import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const AGAIN_MS = 3_000;

/** While the bank confirms, the page asks again by itself: also where no event reaches it. */
export function useSoonAgain(isPending: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setInterval(revalidate, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isPending, revalidate]);
}
