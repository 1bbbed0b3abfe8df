import { type Talk, talkOf } from '#domain/chat/keys.ts';
import { MOST_MESSAGES } from '#domain/chat/model/conversation.ts';
import { talkPlaces } from '#domain/chat/talk-places.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { now } from '../http/clock.server.ts';
import { visitorView } from './visitor-view.server.ts';

/** What was committed, as the process hears it; `*` stands for many companies, no subject for many rows. */
interface Committed {
  tenantId: string;
  subjectIds: readonly string[];
}
interface Passing {
  tenantId: string;
  subjectId: string;
  side: string;
}
/** One open page: a visitor's, which gets messages, or the desk's, which only hears that there are some. */
interface Listener {
  side: 'visitor' | 'desk';
  out: ReadableStreamDefaultController<Uint8Array>;
  /** The last message that was sent to it. */
  seq: number;
  state: string;
}
/** A talk that somebody listens to. One reading at a time; what happens meanwhile is read once more. */
interface Room {
  talk: Talk;
  listeners: Set<Listener>;
  isReading: boolean;
  isOld: boolean;
}

const BEAT_MS = 25_000;
/** A browser that opens more of them loses its first. */
const MOST_A_TALK = 20;
const bytes = (text: string) => new TextEncoder().encode(text);
const BEAT = bytes(':\n\n');
const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  // the key is the right to read; a page of any site may hold it, and no cookie is looked at
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * The open talks of a process. A message's place is the event's id: who comes back says the last one seen and gets what
 * followed from the table, so a lost notification or a restart loses nothing.
 */
export function chatStreams(beatMs: number = BEAT_MS): {
  answer(key: string, after: string | undefined): Response;
  changed(committed: readonly Committed[]): void;
  passing(passing: Passing): void;
  close(): void;
} {
  const rooms = new Map<string, Room>();
  const idOf = ({ tenantId, conversationId }: Talk) => `${tenantId}/${conversationId}`;

  const leave = (room: Room, listener: Listener) => {
    room.listeners.delete(listener);
    if (room.listeners.size === 0) rooms.delete(idOf(room.talk));
  };

  async function pump(room: Room): Promise<void> {
    for (const one of room.listeners) if (one.side === 'desk') one.out.enqueue(bytes('event: changed\ndata:\n\n'));
    if (room.isReading) {
      room.isOld = true;
      return;
    }
    room.isReading = true;
    let hasMore = false;
    try {
      do {
        room.isOld = false;
        hasMore = await tellVisitors(room);
      } while (room.isOld || hasMore);
    } finally {
      room.isReading = false;
    }
  }

  const pumpAll = (wanted: Iterable<Room>) => {
    // a database that is away: the next beat or the visitor's own return reads it again
    for (const room of wanted) void pump(room).catch(() => undefined);
  };

  /** What no notification told: once a beat it is asked how far the talks of each company have got. */
  async function catchUp(): Promise<void> {
    for (const tenantId of new Set([...rooms.values()].map(({ talk }) => talk.tenantId))) {
      const own = [...rooms.values()].filter(({ talk }) => talk.tenantId === tenantId);
      const actor = systemActor(tenantId, 'chat streams', now());
      const { places } = await talkPlaces(actor, { conversationIds: own.map(({ talk }) => talk.conversationId) });
      const behind = new Map<string, number>(places.map(({ id, lastSeq }) => [id, lastSeq]));
      pumpAll(own.filter((room) => isBehind(room, behind.get(room.talk.conversationId) ?? 0)));
    }
  }

  const beat = setInterval(() => {
    for (const { listeners } of rooms.values()) for (const { out } of listeners) out.enqueue(BEAT);
    void catchUp().catch(() => undefined);
  }, beatMs);
  beat.unref();

  return {
    answer(key, after) {
      const [asVisitor, asDesk] = [talkOf('read', key), talkOf('desk', key)];
      const talk = asVisitor ?? asDesk;
      if (talk === undefined) return new Response(null, { status: 404 });
      let own: { room: Room; listener: Listener };
      const body = new ReadableStream<Uint8Array>({
        start(out) {
          const room = rooms.get(idOf(talk)) ?? { talk, listeners: new Set(), isReading: false, isOld: false };
          rooms.set(idOf(talk), room);
          const listener: Listener = { side: asVisitor ? 'visitor' : 'desk', out, seq: placeOf(after), state: '' };
          const [first] = room.listeners;
          if (first && room.listeners.size >= MOST_A_TALK) {
            room.listeners.delete(first);
            first.out.close();
          }
          room.listeners.add(listener);
          own = { room, listener };
          out.enqueue(bytes('retry: 2000\n\n'));
          if (asVisitor) pumpAll([room]);
        },
        cancel: () => leave(own.room, own.listener),
      });
      return new Response(body, { headers: HEADERS });
    },
    changed(committed) {
      const wanted = new Set<Room>();
      for (const { tenantId, subjectIds } of committed)
        if (tenantId === '*' || subjectIds.length === 0) {
          for (const room of rooms.values()) if (tenantId === '*' || room.talk.tenantId === tenantId) wanted.add(room);
        } else
          for (const id of subjectIds) {
            const room = rooms.get(`${tenantId}/${id}`);
            if (room) wanted.add(room);
          }
      pumpAll(wanted);
    },
    passing({ tenantId, subjectId, side }) {
      for (const one of rooms.get(`${tenantId}/${subjectId}`)?.listeners ?? [])
        if (one.side !== side) one.out.enqueue(bytes('event: typing\ndata:\n\n'));
    },
    close() {
      clearInterval(beat);
      for (const { listeners } of rooms.values()) for (const { out } of listeners) out.close();
      rooms.clear();
    },
  };
}

const placeOf = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0);

const isBehind = ({ listeners }: Room, lastSeq: number): boolean =>
  [...listeners].some(({ side, seq }) => side === 'visitor' && seq < lastSeq);

/** Reads what the furthest behind has not got, and gives each visitor's page what it lacks, in order. @returns whether there is more */
async function tellVisitors({ talk, listeners }: Room): Promise<boolean> {
  const visitors = [...listeners].filter(({ side }) => side === 'visitor');
  if (visitors.length === 0) return false;
  const from = Math.min(...visitors.map(({ seq }) => seq));
  const { messages, state, deskReadSeq } = await visitorView(talk, from, now());
  const told = JSON.stringify({ state, deskReadSeq });
  for (const one of visitors) {
    if (!listeners.has(one)) continue; // left while it was read
    for (const message of messages) {
      if (message.seq <= one.seq) continue;
      one.out.enqueue(bytes(`id: ${message.seq}\nevent: message\ndata: ${JSON.stringify(message)}\n\n`));
      one.seq = message.seq;
    }
    if (one.state === told) continue;
    one.state = told;
    one.out.enqueue(bytes(`event: state\ndata: ${told}\n\n`));
  }
  return messages.length >= MOST_MESSAGES;
}
