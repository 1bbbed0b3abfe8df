import { useMessages } from '#app/messages.ts';
import { Plus, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cx } from './class-names.ts';
import { FieldError } from './field.tsx';
import { FormContext, type FormState, useFieldState, useFormState } from './form-context.ts';
import { valueAt } from './form-values.ts';
import { type Line, useLines } from './use-lines.ts';

export type LineColumn = {
  head: string;
  /** Its field; `name` gives `lines[2].price` for `price`. Use `bare` fields, the head is their label. */
  cell: (line: { name: (field: string) => string; index: number }) => ReactNode;
  /** Share of the width, of twelve. */
  span: 1 | 2 | 3 | 4 | 5 | 6;
  align?: 'end';
};

/** The lines as something beside them may see and change them: a catalogue to tick from. */
export type LinesInHand = {
  /** One value of every line, by its field. */
  valuesOf: (field: string) => { key: string; value: unknown }[];
  add: (values: Record<string, unknown>) => void;
  remove: (key: string) => void;
};

type LineTableProps = {
  /** The array's name in the form: `lines`. */
  name: string;
  label: string;
  columns: readonly LineColumn[];
  /** Lines at the start, when the form has no values of its own for them. */
  initialCount?: number;
  minimum?: number;
  /** How many elements of the array stand before the table's own, in fields of the page. */
  from?: number;
  /** Below the lines: totals. */
  foot?: ReactNode;
  /** More ways to add: from the catalogue, from the contract. */
  adders?: ReactNode;
  /** Above the lines: what to tick lines from. */
  picker?: (lines: LinesInHand) => ReactNode;
};

/** How a column takes its share: of twelve where the table is wide, of a second row under the first column where it stands beside a paper. */
const SHARES: Record<LineColumn['span'], string> = {
  1: '@2xl:col-span-1 @md:grow',
  2: '@2xl:col-span-2 @md:grow-2',
  3: '@2xl:col-span-3 @md:grow-3',
  4: '@2xl:col-span-4',
  5: '@2xl:col-span-5',
  6: '@2xl:col-span-6',
};

/** From this share on a column has a row of its own where the table is narrow. */
const OWN_ROW = 4;

/** Lines of a document as repeated fields. Without script the two buttons send the form's intent and the server answers with the lines. */
export function LineTable({
  name,
  label,
  columns,
  initialCount = 1,
  minimum = 1,
  from = 0,
  foot,
  adders,
  picker,
}: LineTableProps) {
  const { common } = useMessages();
  const form = useFormState();
  const field = useFieldState(name);
  const given = lengthOf(field.typed) ?? lengthOf(field.initial);
  const count = Math.max(given === undefined ? initialCount : given - from, minimum);
  const { rows, add, remove } = useLines(count, form.failure, from);
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) list.current?.lastElementChild?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, [added]);
  return (
    <fieldset id={field.id} className="@container">
      <legend className="sr-only">{label}</legend>
      {/* Enter presses the first button of a form: without this one it would remove the first line. */}
      <button type="submit" className="hidden" tabIndex={-1} />
      {picker?.({
        add,
        remove,
        valuesOf: (one) => rows.map((row) => ({ key: row.key, value: valueIn(form, name, row, one) })),
      })}
      <div
        aria-hidden
        className={cx(
          'hidden gap-2 border-b border-base-300 pr-10 pb-1.5 text-xs text-muted',
          rows.length > 0 && '@2xl:grid @2xl:grid-cols-12',
        )}
      >
        {columns.map(({ head, span, align }) => (
          <span key={head} className={cx(SHARES[span], align === 'end' && 'text-right')}>
            {head}
          </span>
        ))}
      </div>
      <div ref={list}>
        {rows.map(({ key, origin, values, index }) => (
          <div
            key={key}
            role="group"
            aria-label={common.line(index + 1)}
            className="relative border-b border-base-300 py-2 pr-10"
          >
            <FormContext.Provider
              value={values ? brought(form, name, index, values) : { ...form, givenName: moved(name, index, origin) }}
            >
              <div className="grid grid-cols-2 gap-2 @md:flex @md:flex-wrap @2xl:grid @2xl:grid-cols-12 @2xl:items-start">
                {columns.map(({ head, cell, span }) => (
                  <div
                    key={head}
                    className={cx(
                      SHARES[span],
                      span >= OWN_ROW ? '@max-2xl:col-span-2 @md:basis-full' : '@md:min-w-0 @md:basis-0',
                    )}
                  >
                    <span aria-hidden className="mb-0.5 block text-xs text-muted @2xl:hidden">
                      {head}
                    </span>
                    {cell({ name: (one) => `${name}[${index}].${one}`, index })}
                  </div>
                ))}
              </div>
            </FormContext.Provider>
            {rows.length > minimum ? (
              <IntentButton
                intent={{ type: 'remove', payload: { name, index } }}
                onPress={() => remove(key)}
                className="btn-quiet absolute top-2 right-0 w-9 px-0 text-muted"
                label={common.removeLine(index + 1)}
              >
                <X size={16} aria-hidden />
              </IntentButton>
            ) : null}
          </div>
        ))}
      </div>
      <FieldError field={field} />
      <div className="mt-2 flex flex-wrap items-start justify-between gap-4">
        <div className="flex flex-wrap gap-2">
          <IntentButton
            intent={{ type: 'insert', payload: { name } }}
            onPress={() => {
              add();
              setAdded((times) => times + 1);
            }}
            className="btn-quiet -ml-2 text-primary"
          >
            <Plus size={16} aria-hidden />
            {common.addLine}
          </IntentButton>
          {adders}
        </div>
        {foot}
      </div>
    </fieldset>
  );
}

type IntentButtonProps = {
  intent: object;
  onPress: () => void;
  className: string;
  label?: string;
  children: ReactNode;
};

function IntentButton({ intent, onPress, className, label, children }: IntentButtonProps) {
  return (
    <button
      type="submit"
      name="__intent__"
      value={JSON.stringify(intent)}
      formNoValidate
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
      className={cx('btn', className)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </button>
  );
}

const FIRST_FIELD = 'input:not([type=hidden]), select, textarea';

/** Names of a line that stands at `index` now and stood at `origin` when its values were given. */
const moved = (name: string, index: number, origin: number | undefined) => (field: string) =>
  origin === undefined ? undefined : field.replace(`${name}[${index}]`, `${name}[${origin}]`);

/** A line that was added with values: they stand where the form's own would. */
const brought = (form: FormState, name: string, index: number, values: Record<string, unknown>): FormState => ({
  ...form,
  failure: undefined,
  defaults: values,
  givenName: (field) => field.replace(`${name}[${index}].`, ''),
});

const valueIn = ({ failure, defaults }: FormState, name: string, { origin, values }: Line, field: string): unknown => {
  if (values) return values[field];
  return origin === undefined ? undefined : valueAt(failure?.initialValue ?? defaults, `${name}[${origin}].${field}`);
};

const lengthOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
