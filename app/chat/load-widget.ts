/** Whose desk, who is there (signed), and how it looks; `name` tells one visitor's widget from the next one's. */
interface WidgetTag {
  key: string;
  identity: string;
  signature: string;
  language: 'ro' | 'en';
  theme: string;
  name: string;
}

/** Opens the chat on one of our own pages, by the same script as on other sites, without its floating button. */
export function loadWidget({ name, key, identity, signature, language, theme }: WidgetTag): void {
  const before = document.querySelector<HTMLScriptElement>('script[data-launcher=none]');
  if (before?.dataset['name'] === name) {
    document.dispatchEvent(new Event('crm-amc-chat:open'));
    return;
  }
  document.dispatchEvent(new Event('crm-amc-chat:end'));
  before?.remove();
  const script = document.createElement('script');
  script.src = '/widget.js';
  const data = { key, identity, signature, theme, name, lang: language, launcher: 'none', open: '' };
  for (const [field, value] of Object.entries(data)) script.dataset[field] = value;
  document.body.append(script);
}
