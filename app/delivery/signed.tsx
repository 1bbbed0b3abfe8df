import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import type { ShownEntry } from './shown-work.ts';

/** Who noted it, and when; and that only this phone knows of it yet. */
export function Signed({ entry: { authorName, at, kept } }: { entry: ShownEntry }) {
  const { page: m } = useMessages().delivery;
  return (
    <p className="text-xs text-muted">
      {authorName === null ? null : `${m.by(authorName)}, `}
      <Instant at={at} />
      {kept ? ` · ${m.kept}` : null}
    </p>
  );
}
