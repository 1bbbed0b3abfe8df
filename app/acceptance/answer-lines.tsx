import { useMessages, usePageSettings } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { KeptField } from '#app/ui/hidden-field.tsx';
import { LineTable } from '#app/ui/line-table.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { type UnitKey, unitLabel } from '#domain/kernel/pure/units.ts';

type AnswerLinesProps = { lines: readonly { lineId: string; name: string; unit: UnitKey; delivered: bigint }[] };

/** How much of each line was accepted, and what was found wanting. */
export function AnswerLines({ lines }: AnswerLinesProps) {
  const { page: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  return (
    <fieldset className="space-y-4 border-t border-base-300 pt-4">
      <legend className="sr-only">{m.objectionsOnly}</legend>
      <p className="font-medium">{m.objectionsOnly}</p>
      {lines.map((line, index) => (
        <div key={line.lineId}>
          <KeptField name={`lines[${index}].lineId`} />
          <DecimalField
            name={`lines[${index}].accepted`}
            label={m.acceptedOf(line.name)}
            scale={SCALE.quantity}
            suffix={unitLabel(line.unit, locale)}
            className="max-w-64"
          />
        </div>
      ))}
      <p className="font-medium">{m.objections}</p>
      <LineTable
        name="objections"
        label={m.objections}
        initialCount={0}
        minimum={0}
        columns={[
          {
            head: m.objectionText,
            span: 5,
            cell: ({ name }) => <TextField bare name={name('text')} label={m.objectionText} />,
          },
          {
            head: m.objectionLine,
            span: 4,
            cell: ({ name }) => (
              <SelectField
                bare
                name={name('lineId')}
                label={m.objectionLine}
                blank={m.objectionWhole}
                options={lines.map((line) => ({ value: line.lineId, label: line.name }))}
              />
            ),
          },
          {
            head: m.objectionTerm,
            span: 3,
            cell: ({ name }) => <DateField bare name={name('termDate')} label={m.objectionTerm} />,
          },
        ]}
      />
    </fieldset>
  );
}
