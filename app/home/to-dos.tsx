import { ListChecks } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { type ToDo as Row, ToDoList } from '#app/ui/to-do-list.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { Groups, ToDo } from '#domain/home/model/to-do.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { actPath, toDoPath } from './to-do-path.ts';

const TONES: Record<keyof Groups, Tone> = { late: 'error', today: 'warning', next: 'neutral' };

/** «De făcut»: late, today, next; the button of the first thing is the page's primary one. */
export function ToDos({ groups, today }: { groups: Groups; today: CivilDate }) {
  const { home: m } = useMessages();
  const names = (['late', 'today', 'next'] as const).filter((name) => groups[name].count > 0);
  if (names.length === 0)
    return (
      <EmptyState icon={ListChecks} title={m.nothing}>
        {m.nothingText}
      </EmptyState>
    );
  return (
    <>
      {names.map((name) => {
        const { items, count } = groups[name];
        return (
          <div key={name}>
            <ToDoList
              title={m[name]}
              count={count}
              items={items.map((item, index) =>
                rowOf(item, { today, tone: TONES[name], isFirst: name === names[0] && index === 0, words: m }),
              )}
            />
            {count > items.length ? (
              <p className="-mt-4 mb-6 px-2 text-sm text-muted">{m.more(count - items.length)}</p>
            ) : null}
          </div>
        );
      })}
    </>
  );
}

interface RowContext {
  today: CivilDate;
  tone: Tone;
  isFirst: boolean;
  words: ReturnType<typeof useMessages>['home'];
}

function rowOf(item: ToDo, { today, tone, isFirst, words }: RowContext): Row {
  const { kind, id, clientName, text, amount, date } = item;
  const label = words.buttons[kind];
  const button = isFirst ? 'primary' : 'line';
  return {
    id: `${kind}-${id}`,
    to: toDoPath(item),
    title: kind === 'task' ? text : `${words.kinds[kind]} · ${clientName}`,
    detail: (
      <>
        {kind === 'task' ? clientName : text}
        {amount === null || amount === 0n ? null : (
          <>
            {text === '' ? '' : ' · '}
            <Money value={amount} />
          </>
        )}
      </>
    ),
    term: { tone, text: <NearDay date={date} today={today} /> },
    action:
      kind === 'task' ? (
        <Form action="?index&do=tick" className="">
          <HiddenField name="taskId" value={id} />
          <Submit kind={button}>{label}</Submit>
        </Form>
      ) : (
        <ButtonLink to={actPath(item)} kind={button}>
          {label}
        </ButtonLink>
      ),
  };
}
