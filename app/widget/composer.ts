import { Refused, type Api, type Fields } from './api.ts';
import { el, icon, ICONS } from './elements.ts';
import type { Words } from './words.ts';

const TYPING_MS = 3_000;
const TALLEST = 120;

interface ComposerOptions {
  words: Words;
  api: Api;
  /** Asks a stranger for name and address, which may be left out. */
  asksWho: boolean;
  mayAttach: () => boolean;
  onSend: (text: string, fields: Fields) => void;
}

/** The field to write in: Enter sends, Shift and Enter is a new line. */
export function composer({ words, api, asksWho, mayAttach, onSend }: ComposerOptions) {
  let told = 0;
  const field = el('textarea', { id: 'text', rows: '1', maxlength: '4000', placeholder: words.placeholder });
  const name = el('input', { id: 'name', autocomplete: 'name', maxlength: '120' });
  const email = el('input', { id: 'email', type: 'email', autocomplete: 'email', maxlength: '254' });
  const who = el(
    'div',
    {},
    labelled(words.name, name, words.optional),
    labelled(words.email, email, words.optional),
    el('p', { class: 'quiet' }, words.emailHelp),
  );
  const file = el('input', { type: 'file', accept: '.pdf,image/png,image/jpeg,image/webp', hidden: true });
  const clip = el(
    'button',
    { type: 'button', class: 'icon', 'aria-label': words.attach, title: words.attach, onclick: () => file.click() },
    icon(ICONS.clip),
  );
  const send = () => {
    const text = field.value.trim();
    if (text === '') return field.focus();
    if (!email.checkValidity()) return void email.reportValidity();
    onSend(text, { name: name.value, email: email.value });
    field.value = '';
    field.style.height = '';
    who.hidden = true;
  };
  who.hidden = !asksWho;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) onSend('', { file: chosen });
    file.value = '';
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  field.addEventListener('input', () => {
    field.style.height = '';
    field.style.height = `${Math.min(field.scrollHeight + 2, TALLEST)}px`;
    if (!mayAttach() || Date.now() - told < TYPING_MS) return;
    told = Date.now();
    void api.typing();
  });
  const form = el(
    'form',
    { onsubmit: (event) => (event.preventDefault(), send()) },
    who,
    el(
      'div',
      { class: 'row' },
      el('label', { for: 'text', class: 'ear' }, words.field),
      field,
      file,
      clip,
      el('button', { type: 'submit', class: 'icon', 'aria-label': words.send, title: words.send }, icon(ICONS.send)),
    ),
  );
  return {
    node: form,
    focus: () => field.focus(),
    refresh() {
      clip.hidden = !mayAttach();
    },
  };
}

function labelled(text: string, input: HTMLInputElement, note?: string): HTMLElement {
  return el(
    'div',
    {},
    el('label', { for: input.id }, text, note === undefined ? undefined : el('span', {}, ` (${note})`)),
    input,
  );
}

/** Nobody is there: a message with an address, which is answered by e-mail. */
export function letterForm(words: Words, api: Api, when: string | undefined): HTMLElement {
  const key = crypto.randomUUID();
  const name = el('input', { id: 'name', autocomplete: 'name', maxlength: '120' });
  const email = el('input', { id: 'email', type: 'email', autocomplete: 'email', required: true, maxlength: '254' });
  const text = el('textarea', { id: 'text', rows: '4', required: true, maxlength: '4000' });
  const refused = el('p', { class: 'bad', role: 'alert' });
  const form = el(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        void api
          .leave({ key, name: name.value, email: email.value, text: text.value })
          .then(() => form.replaceChildren(el('p', { role: 'status' }, words.left(email.value))))
          .catch((error: unknown) => (refused.textContent = error instanceof Refused ? error.message : words.notSent));
      },
    },
    el('p', { class: 'quiet' }, [when, words.offlineLead].filter(Boolean).join('. ')),
    labelled(words.name, name, words.optional),
    labelled(words.email, email),
    el('label', { for: 'text' }, words.field),
    text,
    refused,
    el('button', { type: 'submit', class: 'go' }, words.leave),
  );
  return form;
}
