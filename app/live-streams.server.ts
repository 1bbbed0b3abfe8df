import { liveTopic } from './live-topic.server.ts';

/** Something of a company was committed; `*` stands for many companies. */
interface Committed {
  tenantId: string;
  subjectIds: readonly string[];
}

type Stream = ReadableStreamDefaultController<Uint8Array>;

const CHANGED = new TextEncoder().encode('data:\n\n');
const HELLO = new TextEncoder().encode('retry: 2000\n\n');
/** A line that means nothing, so that no proxy takes the silence for the end. */
const BEAT = new TextEncoder().encode(':\n\n');
const BEAT_MS = 25_000;
const TOPIC = /^[\w-]{22}$/;

/** The open event streams of a process by topic. A message says only «look again»: the page reads under its own rights. */
export function liveStreams(): {
  answer(topic: string): Response;
  changed(committed: readonly Committed[]): void;
  close(): void;
} {
  const open = new Map<string, Set<Stream>>();
  const send = (streams: Iterable<Stream>, bytes: Uint8Array) => {
    for (const stream of streams) stream.enqueue(bytes);
  };
  const all = () => [...open.values()].flatMap((streams) => [...streams]);
  const beat = setInterval(() => send(all(), BEAT), BEAT_MS);
  beat.unref();

  return {
    answer(topic) {
      if (!TOPIC.test(topic)) return new Response(null, { status: 404 });
      let own: Stream;
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          own = stream;
          open.set(topic, (open.get(topic) ?? new Set()).add(stream));
          stream.enqueue(HELLO);
        },
        cancel() {
          const streams = open.get(topic);
          streams?.delete(own);
          if (streams?.size === 0) open.delete(topic);
        },
      });
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
      return new Response(body, { headers });
    },
    changed(committed) {
      const many = committed.some(({ tenantId }) => tenantId === '*');
      const topics = new Set(
        committed.flatMap(({ tenantId, subjectIds }) => ['', ...subjectIds].map((id) => liveTopic(tenantId, id))),
      );
      send(many ? all() : [...topics].flatMap((topic) => [...(open.get(topic) ?? [])]), CHANGED);
    },
    close() {
      clearInterval(beat);
      for (const stream of all()) stream.close();
      open.clear();
    },
  };
}
