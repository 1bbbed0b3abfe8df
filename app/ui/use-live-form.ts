import { useEffect, useRef } from 'react';

/**
 * Tells of every change in a form, also of lines that come and go: at once after loading, then `delayMs` after the last
 * change. Without script nothing is live, and nothing needs to be.
 */
export function useLiveForm(formId: string, delayMs: number, onForm: (form: HTMLFormElement) => void): void {
  const latest = useRef(onForm);
  latest.current = onForm;
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(form), delayMs);
    };
    const lines = new MutationObserver(soon);
    lines.observe(form, { childList: true, subtree: true });
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    latest.current(form);
    return () => {
      clearTimeout(timer);
      lines.disconnect();
      form.removeEventListener('input', soon);
      form.removeEventListener('change', soon);
    };
  }, [formId, delayMs]);
}
