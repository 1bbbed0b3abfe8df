import { useMessages } from '#app/messages.ts';
import { normalizeSpace, shorten } from '#domain/kernel/pure/shorten.ts';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { cx } from './class-names.ts';
import { controlOf, siblingOf, typeInto, useTyped } from './use-typed.ts';

/** From this share of the limit on, in percent, the characters are counted in sight. */
const NEAR = 90;

type Props = {
  /** Of the control that is counted. */
  id: string;
  initial: string;
  limit: number;
  /** The field of the form that takes what no longer fits. */
  restTo?: string | undefined;
  /** Says what becomes of the rest of a text that may be longer; without it what is longer is refused. */
  beyond?: ((text: string) => string) | undefined;
};

/** Below a text with a limit: how much of it is used once it is near, and beyond it one press that shortens at a word. */
export function TextLimit({ id, initial, limit, restTo, beyond }: Props) {
  const { common } = useMessages();
  const text = useTyped(id, initial);
  const takesRest = useTakesRest(id, restTo);
  const { length } = text.trim();
  const isOver = length > limit;
  const { kept, rest } = shorten(text, limit);
  const saysRest = beyond ?? (takesRest ? common.shortenMoves : common.shortenDrops);
  const cut = () => {
    const control = controlOf(id);
    const other = control && restTo !== undefined ? siblingOf(control, restTo) : undefined;
    if (other) typeInto(other, normalizeSpace(`${rest} ${other.value}`));
    if (control) typeInto(control, kept);
    control?.focus();
  };
  return (
    <div id={`${id}-limit`} aria-live="polite" className="text-sm">
      {length * 100 < limit * NEAR ? null : (
        <p className={cx('mt-1 text-right tabular-nums', isOver && !beyond ? 'font-medium text-error' : 'text-muted')}>
          {common.used(length, limit)}
        </p>
      )}
      {isOver ? (
        <div className="flex items-start justify-between gap-3 max-sm:flex-col">
          <p className="min-w-0 break-words text-muted">{rest === '' ? null : saysRest(rest)}</p>
          <Button className="flex-none" onClick={cut}>
            {common.shorten}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Whether the form has the field that would take the rest: a line may be without it. */
function useTakesRest(id: string, restTo: string | undefined): boolean {
  const [takes, setTakes] = useState(false);
  useEffect(() => {
    const control = controlOf(id);
    setTakes(control !== undefined && restTo !== undefined && siblingOf(control, restTo) !== undefined);
  }, [id, restTo]);
  return takes;
}
