import { useMessages } from '#app/messages.ts';
import { type CivilDate, civilDateFromRomanian, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { CalendarDays } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { frame } from './text-field.tsx';
import { useLive } from './use-live.ts';

type DateFieldProps = FieldProps & {
  /** What the calendar offers; the verb decides what is taken. */
  min?: CivilDate;
  max?: CivilDate;
  initial?: CivilDate;
};

/**
 * A day as Romanians write it, «24.11.2026», whatever language the browser speaks; the browser's own calendar stands
 * behind the button. The hidden `$date` field tells the server which names to read so.
 */
export function DateField({ name, label, help, optional, bare, className, min, max, initial }: DateFieldProps) {
  const field = useFieldState(name);
  const { common } = useMessages();
  const text = useRef<HTMLInputElement>(null);
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <input type="hidden" name="$date" value={name} />
      <span className="input relative w-full pr-1">
        <input
          ref={text}
          id={field.id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          placeholder={common.dayPattern}
          data-day=""
          defaultValue={dayText(asFieldText(field.typed ?? field.initial ?? initial))}
          onBlur={({ target }) => {
            target.value = dayText(withCentury(target.value));
          }}
          className="w-22 min-w-0 grow tabular-nums"
          {...describedBy(field, Boolean(help))}
        />
        <Calendar min={min} max={max} of={text} />
      </span>
    </FieldFrame>
  );
}

type CalendarProps = {
  min: CivilDate | undefined;
  max: CivilDate | undefined;
  of: RefObject<HTMLInputElement>;
};

/** The button of the browser's calendar; the day chosen is written into the field as if it had been typed. */
function Calendar({ min, max, of }: CalendarProps) {
  const { common } = useMessages();
  const native = useRef<HTMLInputElement>(null);
  if (!useLive()) return null;
  const open = () => {
    if (!native.current) return;
    native.current.value = civilDateFromRomanian(of.current?.value ?? '') ?? '';
    native.current.showPicker();
  };
  const write = (day: string) => {
    if (!of.current) return;
    of.current.value = dayText(day);
    for (const type of ['input', 'change']) of.current.dispatchEvent(new Event(type, { bubbles: true }));
  };
  return (
    <>
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden
        min={min}
        max={max}
        className="pointer-events-none absolute inset-x-0 bottom-0 h-px opacity-0"
        onInput={(event) => {
          event.stopPropagation();
          write(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={common.openCalendar}
        className="flex-none rounded-selector p-1 text-muted hover:text-base-content"
        onClick={open}
      >
        <CalendarDays size={16} aria-hidden />
      </button>
    </>
  );
}

/** A day for people; what is no day stays as it was typed. */
const dayText = (text: string): string => {
  const day = civilDateFromRomanian(text);
  return day === undefined ? text : formatCivilDate(day);
};

/** «24.11.26» is meant in this century. */
const withCentury = (text: string): string =>
  text.replace(/^(\d{1,2}[./-]\d{1,2}[./-])(\d{2})$/, (_, start: string, year: string) => `${start}20${year}`);
