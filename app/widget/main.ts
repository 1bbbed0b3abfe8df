import type { Settings } from './types.ts';
import { mountWidget } from './widget.ts';

/** The one script of a company's site: `<script src="…/widget.js" data-key="…" async></script>`. */
const tag = document.currentScript;
if (tag instanceof HTMLScriptElement && tag.dataset['key'] !== undefined) {
  const settings = settingsOf(tag, tag.dataset['key']);
  const begin = async () => {
    const widget = await mountWidget(settings).catch(() => undefined); // a site goes on without its chat
    const ending = new AbortController();
    document.addEventListener('crm-amc-chat:open', () => widget?.open(), { signal: ending.signal });
    document.addEventListener(
      'crm-amc-chat:end',
      () => {
        ending.abort();
        widget?.remove();
      },
      { signal: ending.signal },
    );
  };
  if (document.body) void begin();
  else document.addEventListener('DOMContentLoaded', () => void begin(), { once: true });
}

function settingsOf({ src, dataset }: HTMLScriptElement, key: string): Settings {
  const { lang = document.documentElement.lang, theme, identity, signature, launcher, open } = dataset;
  return {
    origin: new URL(src).origin,
    key,
    language: lang.startsWith('en') ? 'en' : 'ro',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    identity,
    signature,
    launcher: launcher === 'none' ? 'none' : 'bubble',
    isOpen: open !== undefined,
  };
}
