import { useEffect, useState } from 'react';

/** What stands in a control now, however it came there; before the page lives, what it starts with. */
export function useTyped(id: string, initial: string): string {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const control = controlOf(id);
    const form = control?.form;
    const read = () => setText(controlOf(id)?.value ?? '');
    const later = () => setTimeout(read); // a form tells of its reset before it resets
    read();
    control?.addEventListener('input', read);
    form?.addEventListener('reset', later);
    return () => {
      control?.removeEventListener('input', read);
      form?.removeEventListener('reset', later);
    };
  }, [id]);
  return text;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

export function controlOf(id: string): Control | undefined {
  const found = document.getElementById(id);
  return isControl(found) ? found : undefined;
}

/** A field of the same form, by its name. */
export function siblingOf(control: Control, name: string): Control | undefined {
  const found = control.form?.elements.namedItem(name) ?? null;
  return isControl(found) ? found : undefined;
}

const isControl = (found: unknown): found is Control =>
  found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;

/** Puts a text into a control and tells the page, as if it had been typed. */
export function typeInto(control: Control, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
