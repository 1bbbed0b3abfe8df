import { useMessages } from '#app/messages.ts';
import type { Messages } from '#domain/messages/index.ts';
import type { ShownStatement } from './shown-statement.ts';

type Code = keyof Messages['banking']['notes'];

/** What was odd in a file and how it was taken, each with its line. */
export function NoteList({ notes }: Pick<ShownStatement, 'notes'>) {
  const { banking: m } = useMessages();
  if (notes.length === 0) return null;
  const isCode = (code: string): code is Code => Object.hasOwn(m.notes, code);
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-muted">{m.notesTitle(notes.length)}</summary>
      <ul className="mt-2 space-y-1">
        {notes.map(({ code, line, said }, index) => (
          <li key={index} className="[overflow-wrap:anywhere]">
            <span className="text-muted">{m.line(String(line))}: </span>
            {isCode(code) ? m.notes[code] : code}
            {said === '' ? null : <span className="text-muted"> ({said})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
