import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Task {
  id: string;
  text: string;
  dueDate: CivilDate | null;
  assigneeId: string | null;
}

interface TaskListProps {
  tasks: readonly Task[];
  names: Readonly<Record<string, string>>;
  today: CivilDate;
  /** `?` or `?index&`, before the name of the act. */
  prefix: string;
}

/** Open tasks of a client, each to be ticked off or put off by a day. */
export function TaskList({ tasks, names, today, prefix }: TaskListProps) {
  const { clientPages: m } = useMessages();
  if (tasks.length === 0) return null;
  return (
    <Section title={m.tasks}>
      <ul>
        {tasks.map(({ id, text, dueDate, assigneeId }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-b border-base-300 py-2 last:border-0">
            <div className="min-w-0 flex-1 basis-40">
              <p className="[overflow-wrap:anywhere]">{text}</p>
              <p className="text-sm text-muted">
                {dueDate === null ? null : (
                  <span className={dueDate < today ? 'text-error' : ''}>
                    <NearDay date={dueDate} today={today} />
                  </span>
                )}
                {assigneeId === null ? null : ` · ${names[assigneeId] ?? ''}`}
              </p>
            </div>
            <Form action={`${prefix}do=snooze`} className="">
              <HiddenField name="taskId" value={id} />
              <HiddenField name="dueDate" value={addDays(today, 1)} />
              <Submit kind="quiet">{m.tomorrow}</Submit>
            </Form>
            <Form action={`${prefix}do=tick`} className="">
              <HiddenField name="taskId" value={id} />
              <Submit kind="line">{m.tick}</Submit>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
