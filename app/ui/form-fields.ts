import type { FieldText } from './form-differences.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Words = { yes: string; no: string };

/** What of an input says nothing that could be compared, or should not be shown. */
const UNREAD = new Set(['hidden', 'file', 'password', 'submit', 'button']);

/** What a person sees in the fields of a form, one entry a name: texts as they stand, choices by their labels. */
export function fieldsOf(form: HTMLFormElement, words: Words): FieldText[] {
  const controls = controlsOf(form);
  const [numbers, days] = [markedIn(form, '$decimal'), markedIn(form, '$date')];
  return [...new Set(controls.map(({ name }) => name))].map((name) => {
    const own = controls.filter((one) => one.name === name);
    return {
      name,
      label: labelOf(own),
      text: own
        .map((one) => textOf(one, own.length > 1, words))
        .filter((text) => text !== '')
        .join(', '),
      kind: numbers.has(name) ? 'number' : days.has(name) ? 'day' : 'text',
    };
  });
}

/**
 * The form of another reading of the page that is most like this one: the same fields, and the same hidden values.
 * Only forms that carry a version can be edited by two; undefined when none is like it.
 */
export function twinOf(form: HTMLFormElement, page: Document): HTMLFormElement | undefined {
  const mine = marksOf(form);
  const likeness = (other: HTMLFormElement) => marksOf(other).filter((mark) => mine.includes(mark)).length;
  return [...page.forms]
    .filter((other) => other.elements.namedItem('$version') !== null && likeness(other) > 0)
    .sort((one, other) => likeness(other) - likeness(one))[0];
}

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) &&
      one.name !== '' &&
      !one.name.startsWith('$') &&
      !UNREAD.has(one.type),
  );

const hiddenIn = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'hidden');

const markedIn = (form: HTMLFormElement, marker: string): ReadonlySet<string> =>
  new Set(
    hiddenIn(form)
      .filter(({ name }) => name === marker)
      .map(({ value }) => value),
  );

const marksOf = (form: HTMLFormElement): string[] => [
  ...controlsOf(form).map(({ name }) => name),
  ...hiddenIn(form)
    .filter(({ name }) => !name.startsWith('$'))
    .map(({ name, value }) => `${name}=${value}`),
];

const isChoice = (control: Control): boolean => control.type === 'radio' || control.type === 'checkbox';

function textOf(control: Control, isOneOfMany: boolean, { yes, no }: Words): string {
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].map(({ value, text }) => (value === '' ? '' : text)).join(', ');
  if (!(control instanceof HTMLInputElement) || !isChoice(control)) return control.value.trim();
  if (control.type === 'checkbox' && !isOneOfMany) return control.checked ? yes : no;
  return control.checked ? ownLabel(control) : '';
}

/** A field's label, after the line it stands in; choices that share a name stand under their legend. */
function labelOf(own: readonly Control[]): string {
  const [first] = own;
  if (first === undefined) return '';
  const legend = own.length > 1 && isChoice(first) ? first.closest('fieldset')?.querySelector('legend') : null;
  const line = first.closest('[role=group]')?.getAttribute('aria-label') ?? '';
  return [line, legend ? wordsOf(legend) : ownLabel(first)].filter((part) => part !== '').join(' · ');
}

function ownLabel(control: Control): string {
  const label = control.labels?.[0];
  return label ? wordsOf(label) : (control.getAttribute('aria-label') ?? control.name);
}

/** The words of a label without what is said beside it: «facultativ», a choice's explanation. */
function wordsOf(element: Element): string {
  const bare = document.importNode(element, true);
  for (const note of bare.querySelectorAll('[data-note]')) note.remove();
  return bare.textContent?.trim() ?? '';
}
