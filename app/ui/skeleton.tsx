import { useMessages } from '#app/messages.ts';
import { cx } from './class-names.ts';

/** One grey bar of the shape that will come. It shows after 150 ms only. */
export const Bone = ({ className }: { className: string }) => (
  <span aria-hidden className={cx('skeleton-late block rounded-selector bg-base-300', className)} />
);

/** A table that is on its way. */
export function TableSkeleton({ rows = 6 }: { rows?: number }) {
  const { common } = useMessages();
  return (
    <div role="status" aria-label={common.loading}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex h-10 items-center gap-6 border-b border-base-300 px-2">
          <Bone className="h-3 w-24" />
          <Bone className="h-3 w-48 max-sm:w-24" />
          <Bone className="ml-auto h-3 w-20" />
        </div>
      ))}
    </div>
  );
}

/** Figures, a chart or a card that is on its way. */
export function BlockSkeleton() {
  const { common } = useMessages();
  return (
    <div role="status" aria-label={common.loading} className="space-y-3 py-2">
      <Bone className="h-3 w-24" />
      <Bone className="h-7 w-40" />
      <Bone className="h-3 w-56" />
    </div>
  );
}
