import type { Api } from './api.ts';
import type { Message, Talk } from './types.ts';

export interface Heard {
  message(message: Message): void;
  state(state: Pick<Talk, 'state' | 'deskReadSeq'>): void;
  typing(): void;
}

const AGAIN_MS = 5_000;

/**
 * Hears a talk. The browser comes back by itself and says the last message that it has; when it has given up, it is begun
 * again behind the last. @returns the end of it
 */
export function hear(api: Api, stream: string, last: () => number, heard: Heard): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = api.streamAt(stream, last());
    source.addEventListener('message', ({ data }) => heard.message(asMessage(JSON.parse(String(data)))));
    source.addEventListener('state', ({ data }) => heard.state(asState(JSON.parse(String(data)))));
    source.addEventListener('typing', () => heard.typing());
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Guaranteed by the server that this script came from. */
const asMessage = (data: unknown) => data as Message;
const asState = (data: unknown) => data as Pick<Talk, 'state' | 'deskReadSeq'>;
