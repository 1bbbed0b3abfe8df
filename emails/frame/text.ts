import type { Letter } from './letter.ts';

/** The plain text twin: the same parts in the same order, the button as its label and address. */
export function letterText({ greeting, words, url, signature, notice }: Letter): string {
  const facts = (words.facts ?? []).map(([label, value]) => `${label}: ${value}`).join('\n');
  const list = (words.list ?? []).map((item) => `- ${item}`).join('\n');
  const parts = [
    greeting,
    words.sentences.join(' '),
    list,
    facts,
    `${words.button}:\n${url}`,
    signature.join('\n'),
    `--\n${notice}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
