import { apiOf, Refused, type Fields } from './api.ts';
import { composer, letterForm } from './composer.ts';
import { el, icon, ICONS } from './elements.ts';
import { hear } from './hearing.ts';
import { openLog } from './log.ts';
import { dress, SHEET } from './look.ts';
import type { Settings, Started, Talk } from './types.ts';
import { wordsFor } from './words.ts';

const TYPING_MS = 4_000;

/** Puts the widget on the page, when the company has it on. @returns how a page opens it */
export async function mountWidget(settings: Settings): Promise<{ open: () => void; remove: () => void } | undefined> {
  const words = wordsFor(settings.language);
  const api = apiOf(settings, words.noNetwork);
  const begun: Started = await api.start();
  if (!begun.isOn) return undefined;

  const host = el('div', { 'data-theme': settings.theme, lang: settings.language });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  dress(host, begun.colour);

  let talk: Pick<Talk, 'token' | 'stream'> | undefined = begun.talk ?? undefined;
  let seenSeq = begun.talk?.visitorReadSeq ?? 0;
  let isOpen = false;
  let stopHearing: (() => void) | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;

  const log = openLog(words, api, () => talk?.stream);
  const unread = new Set<number>();
  const badge = el('span', { class: 'badge', hidden: true });
  const notice = el('p', { class: 'quiet', role: 'status' });
  const launch = el(
    'button',
    { type: 'button', class: 'launch', 'aria-expanded': 'false', 'aria-controls': 'panel', onclick: () => toggle() },
    icon(ICONS.chat),
    badge,
  );
  const write = composer({
    words,
    api,
    asksWho: !begun.isKnown && talk === undefined,
    mayAttach: () => talk !== undefined || begun.isKnown,
    onSend: (text, fields) => send(text, fields, crypto.randomUUID()),
  });
  const when = begun.opensNext === null ? undefined : words.opens(dayAndTime(begun.opensNext, settings.language));
  const isLetter = !begun.isOpen && !begun.isKnown && talk === undefined;
  const panel = el(
    'div',
    { class: 'panel', id: 'panel', role: 'dialog', 'aria-label': begun.company, hidden: true },
    el(
      'div',
      { class: 'head' },
      el('div', {}, el('h2', {}, begun.company), el('p', {}, begun.isOpen ? words.online : (when ?? words.offline))),
      el(
        'button',
        { type: 'button', class: 'icon', 'aria-label': words.close, title: words.close, onclick: () => toggle(false) },
        icon(ICONS.close),
      ),
    ),
    log.node,
    !begun.mayWrite
      ? el('form', {}, el('p', { class: 'quiet' }, words.strangers))
      : isLetter
        ? letterForm(words, api, when)
        : write.node,
    el('div', { class: 'foot' }, whatsapp(), el('span', {}, words.by)),
  );
  root.append(panel, launch);
  launch.hidden = settings.launcher === 'none';
  document.body.append(host);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toggle(false);
  });

  log.greet(begun.greeting ?? words.greeting);
  log.node.append(notice);
  for (const message of begun.talk?.messages ?? []) log.add(message);
  if (begun.talk) {
    for (const { seq, author } of begun.talk.messages) if (author === 'desk' && seq > seenSeq) unread.add(seq);
    stated(begun.talk);
    listen();
  }
  show();
  if (settings.isOpen) toggle(true);

  function whatsapp(): HTMLElement | undefined {
    if (begun.whatsapp === null) return undefined;
    const text = encodeURIComponent(words.whatsappText(`${document.title} ${location.href}`));
    const href = `https://wa.me/${begun.whatsapp}?text=${text}`;
    return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words.whatsapp);
  }

  function listen(): void {
    if (talk === undefined || stopHearing) return;
    stopHearing = hear(api, talk.stream, log.last, {
      message(message) {
        const isNew = message.seq > log.last();
        log.add(message);
        notice.textContent = '';
        if (isNew && message.author === 'desk') unread.add(message.seq);
        show();
      },
      state: stated,
      typing() {
        notice.textContent = words.typing;
        log.node.append(notice);
        log.toEnd();
        clearTimeout(typingTimer);
        typingTimer = setTimeout(() => (notice.textContent = ''), TYPING_MS);
      },
    });
  }

  function stated({ state, deskReadSeq }: Pick<Talk, 'state' | 'deskReadSeq'>): void {
    log.seen(deskReadSeq);
    notice.textContent = state === 'open' ? '' : words[state];
    log.node.append(notice);
  }

  /** What is unread: a number on the button, and an event for a page with a button of its own. */
  function show(): void {
    if (isOpen && !document.hidden && unread.size > 0) {
      seenSeq = Math.max(...unread);
      unread.clear();
      void api.seen(seenSeq);
    }
    badge.hidden = unread.size === 0;
    badge.textContent = String(unread.size);
    const name = isOpen ? words.close : words.open;
    launch.setAttribute('aria-label', unread.size === 0 ? name : `${name}, ${words.unread(unread.size)}`);
    document.dispatchEvent(new CustomEvent('crm-amc-chat', { detail: { unread: unread.size, isOpen } }));
  }

  function toggle(wanted = !isOpen): void {
    isOpen = wanted;
    panel.hidden = !isOpen;
    host.toggleAttribute('data-open', isOpen);
    launch.setAttribute('aria-expanded', String(isOpen));
    write.refresh();
    show();
    if (isOpen) {
      log.toEnd();
      panel.querySelector<HTMLElement>('textarea, button')?.focus();
    } else launch.focus();
  }

  function send(text: string, fields: Fields, key: string): void {
    const file = fields['file'];
    const failed = log.begin(file instanceof File ? file.name : text);
    void api
      .message({ ...fields, text, key })
      .then((keys) => {
        talk = keys;
        api.remember(keys.token);
        write.refresh();
        listen();
      })
      .catch((error: unknown) =>
        failed(error instanceof Refused ? error.message : words.notSent, () => send(text, fields, key)),
      );
  }

  document.addEventListener('visibilitychange', show);
  return {
    open: () => toggle(true),
    remove() {
      stopHearing?.();
      document.removeEventListener('visibilitychange', show);
      host.remove();
    },
  };
}

const dayAndTime = ({ date, time }: { date: string; time: string }, language: 'ro' | 'en'): string => {
  const day = new Intl.DateTimeFormat(language === 'ro' ? 'ro-RO' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${day.format(new Date(`${date}T12:00:00Z`))}, ${time}`;
};
