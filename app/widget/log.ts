import type { Api } from './api.ts';
import { el, linked } from './elements.ts';
import type { Message } from './types.ts';
import type { Words } from './words.ts';

/** A message that was written here and of which the server has not said yet that it has it; a file by its name. */
interface Waiting {
  node: HTMLElement;
  words: string;
}

/** The messages on the page, each once, in their order. */
export function openLog(words: Words, api: Api, streamOf: () => string | undefined) {
  const node = el('div', { class: 'log', role: 'log', 'aria-label': words.log, tabindex: '0' });
  const waiting: Waiting[] = [];
  const mine: { seq: number; node: HTMLElement }[] = [];
  let last = 0;
  const toEnd = () => node.scrollTo({ top: node.scrollHeight });

  const bubble = (isMine: boolean, ...children: (Node | string | undefined)[]) => {
    const said = el('div', { class: isMine ? 'said mine' : 'said' }, ...children);
    node.append(said);
    toEnd();
    return said;
  };

  const fileOf = ({ file }: Message) => {
    const stream = streamOf();
    return file && stream !== undefined
      ? el('a', { href: api.fileAt(stream, file.fileId), download: file.name, rel: 'noreferrer' }, file.name)
      : undefined;
  };

  return {
    node,
    last: () => last,
    /** A message from the server. What was written here and is told now is not shown twice. */
    add(message: Message) {
      if (message.seq <= last) return;
      last = message.seq;
      const isMine = message.author === 'visitor';
      const own = isMine ? waiting.find(({ words: own }) => own === (message.text || message.file?.name)) : undefined;
      if (own) waiting.splice(waiting.indexOf(own), 1);
      own?.node.remove();
      const said = bubble(isMine, el('span', { class: 'ear' }, `${isMine ? words.you : (message.name ?? '')}: `));
      said.append(...linked(message.text));
      const file = fileOf(message);
      if (file) said.append(message.text === '' ? '' : '\n', file);
      const meta = el('span', { class: isMine ? 'meta right' : 'meta' }, metaOf(message));
      node.append(meta);
      if (isMine) mine.push({ seq: message.seq, node: meta });
      toEnd();
    },
    greet(text: string) {
      bubble(false, text);
    },
    /** Shows what was written before the server has it. @returns how to say that it did not go */
    begin(written: string) {
      const said = bubble(true, written);
      const one = { node: said, words: written };
      waiting.push(one);
      return (sentence: string, again: () => void) => {
        const failed = el('p', { class: 'bad right' }, `${sentence} `);
        failed.append(
          el('button', { type: 'button', onclick: () => (failed.remove(), said.remove(), again()) }, words.retry),
        );
        said.after(failed);
        waiting.splice(waiting.indexOf(one), 1);
        toEnd();
      };
    },
    seen(deskReadSeq: number) {
      const read = mine.filter(({ seq }) => seq <= deskReadSeq).at(-1);
      for (const one of mine) one.node.textContent = one.node.textContent?.replace(` · ${words.seen}`, '') ?? '';
      if (read) read.node.textContent += ` · ${words.seen}`;
    },
    toEnd,
  };
}

const metaOf = ({ name, at }: Message): string => {
  const time = new Intl.DateTimeFormat('ro-RO', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return name === null ? time : `${name} · ${time}`;
};
