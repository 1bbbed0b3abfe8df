import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { Callout } from './callout.tsx';
import { ButtonLink } from './button.tsx';

type ConflictNoticeProps = {
  name: string;
  minutes: number;
  /** Where both are shown side by side. */
  compareTo?: string;
  /** The button that saves the reader's own over the other: `Submit` with the newer version. */
  keepMine?: ReactNode;
};

/** Somebody else saved while this form was being filled in; what was typed is still here. */
export function ConflictNotice({ name, minutes, compareTo, keepMine }: ConflictNoticeProps) {
  const { common } = useMessages();
  return (
    <Callout tone="warning" title={common.conflict(name, minutes)}>
      <div className="mt-2 flex flex-wrap gap-2">
        {compareTo === undefined ? null : <ButtonLink to={compareTo}>{common.compare}</ButtonLink>}
        {keepMine}
      </div>
    </Callout>
  );
}
