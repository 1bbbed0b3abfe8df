import { civilDateFromRomanian } from '#domain/kernel/pure/civil-date.ts';
import { canonicalFromRomanian, parseDecimal } from '#domain/kernel/pure/decimal.ts';

/** One field of a form in the words of the page; `kind` tells whether the same may be written in several ways. */
export interface FieldText {
  name: string;
  label: string;
  text: string;
  kind: 'text' | 'number' | 'day';
}

export interface Difference {
  name: string;
  label: string;
  saved: string;
  mine: string;
}

/** The fields in which two fillings of a form differ, in the form's order; a field that only one has is empty in the other. */
export function differencesOf(saved: readonly FieldText[], mine: readonly FieldText[]): Difference[] {
  const [savedBy, mineBy] = [byName(saved), byName(mine)];
  return [...new Map([...mineBy, ...savedBy]).values()]
    .filter(({ name }) => meaning(savedBy.get(name)) !== meaning(mineBy.get(name)))
    .map(({ name, label }) => ({
      name,
      label,
      saved: savedBy.get(name)?.text ?? '',
      mine: mineBy.get(name)?.text ?? '',
    }));
}

const byName = (fields: readonly FieldText[]) => new Map(fields.map((field) => [field.name, field]));

/** More digits after the comma than any field takes. */
const FINEST_SCALE = 8;

/** What a text says: «1.234,5» and «1234,50» are one number, «1.3.2026» and «01.03.2026» one day. */
function meaning(field: FieldText | undefined): string {
  const text = field?.text.trim().replaceAll('\r\n', '\n') ?? '';
  if (field?.kind === 'number') return String(parseDecimal(canonicalFromRomanian(text) ?? '', FINEST_SCALE) ?? text);
  if (field?.kind === 'day') return civilDateFromRomanian(text) ?? text;
  return text;
}
