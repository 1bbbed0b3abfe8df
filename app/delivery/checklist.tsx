import { useFetcher } from '@remix-run/react';
import { Square, SquareCheck } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { entriesOfKind, type ShownEntry, type ShownWork } from './shown-work.ts';

/** The points to go through, each with one tap; a further one can be added. */
export function Checklist({ work, isOpen }: { work: ShownWork; isOpen: boolean }) {
  const { delivery, common } = useMessages();
  const { page: m } = delivery;
  const adding = useFetcher();
  const checks = entriesOfKind(work, 'check');
  if (checks.length === 0 && !isOpen) return null;
  const done = checks.filter((one) => one.doneAt !== null).length;
  return (
    <Section
      title={m.checklist}
      aside={checks.length > 0 ? <span className="text-sm text-muted">{`${done}/${checks.length}`}</span> : undefined}
    >
      <ul>
        {checks.map((entry) => (
          <Check key={entry.entryId} entry={entry} isOpen={isOpen} />
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={adding} className="mt-2">
          <HiddenField name="kind" value="check" />
          <div className="flex items-end gap-2">
            <TextField bare name="text" label={m.addCheck} placeholder={m.addCheck} className="min-w-0 flex-1" />
            <Submit kind="line">{common.add}</Submit>
          </div>
        </Form>
      ) : null}
    </Section>
  );
}

function Check({ entry, isOpen }: { entry: ShownEntry; isOpen: boolean }) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher();
  const isDone = entry.doneAt !== null;
  const Icon = isDone ? SquareCheck : Square;
  const text = <span className={cx('min-w-0 flex-1', isDone && 'text-muted line-through')}>{entry.text}</span>;
  return (
    <li className="border-b border-base-300">
      {isOpen ? (
        <Form action="?do=tick" fetcher={fetcher} className="">
          <HiddenField name="entryId" value={entry.entryId} />
          <HiddenField name="tick" value={isDone ? 'open' : 'done'} />
          <button type="submit" className="flex min-h-11 w-full items-center gap-3 text-left">
            <Icon size={20} aria-hidden className={isDone ? 'text-success' : 'text-muted'} />
            <span className="sr-only">{isDone ? m.untick : m.tick}</span>
            {text}
          </button>
        </Form>
      ) : (
        <p className="flex min-h-11 items-center gap-3">
          <Icon size={20} aria-hidden className={isDone ? 'text-success' : 'text-muted'} />
          {text}
        </p>
      )}
    </li>
  );
}
