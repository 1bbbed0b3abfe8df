import {
  Building2,
  CalendarDays,
  CircleDot,
  ClipboardCheck,
  FileSignature,
  FileText,
  Inbox,
  MessageCircle,
  Receipt,
  ShieldCheck,
  UserPlus,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import type { TimelineItem } from '#app/ui/timeline.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { Messages } from '#domain/messages/index.ts';

/** One entry as `listTimeline` answers it. */
export interface TimelineFact {
  id: string;
  type: string;
  subjectId: string;
  at: Date;
  actorKind: 'person' | 'token' | 'client' | 'operator' | 'system';
  actorId: string | null;
  facts: Record<string, string>;
  text: string | null;
  place: string | null;
  photos: readonly { fileId: string; name: string }[];
}

const ICONS: readonly (readonly [prefix: string, icon: LucideIcon])[] = [
  ['Offer', FileText],
  ['Contract', FileSignature],
  ['Addendum', FileSignature],
  ['Work', CalendarDays],
  ['Service', CalendarDays],
  ['Acceptance', ClipboardCheck],
  ['Objection', ClipboardCheck],
  ['Invoice', Receipt],
  ['Proforma', Receipt],
  ['Submission', ShieldCheck],
  ['Payment', Wallet],
  ['Receipt', Wallet],
  ['Lead', UserPlus],
  ['Client', Building2],
  ['Message', Inbox],
  ['Mail', Inbox],
  ['Chat', MessageCircle],
];
const GOOD = /(Accepted|Signed|InForce|Delivered|Validated|Settled|Converted)$|^PaymentReceived$/;
const BAD = /(Declined|Refused|Rejected|Failed|Bounced|Blocked|Lost)$/;

const toneOf = (type: string): Tone => (GOOD.test(type) ? 'success' : BAD.test(type) ? 'error' : 'neutral');

/** Entries as the timeline shows them: a sentence, who did it, the words of a note. `names` are the people of the company by id. */
export const timelineItems = (
  entries: readonly TimelineFact[],
  { timeline }: Messages,
  names: Readonly<Record<string, string>>,
): TimelineItem[] =>
  entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    icon: ICONS.find(([prefix]) => entry.type.startsWith(prefix))?.[1] ?? CircleDot,
    tone: toneOf(entry.type),
    title: sentenceOf(timeline.events, entry),
    to: entry.type.startsWith('Chat') ? `/inbox/chat/${entry.subjectId}` : undefined,
    actor: actorOf(entry, timeline.actors, names),
    detail: [entry.place, entry.text].filter((one) => one !== null).join(' · ') || undefined,
    photos: entry.photos.map(({ fileId, name }) => ({ src: `/tasks/${entry.subjectId}/photos/${fileId}`, name })),
  }));

function sentenceOf(events: object, { type, facts }: TimelineFact): string {
  const sentence: unknown = Reflect.get(events, type);
  return typeof sentence === 'function' ? String(Reflect.apply(sentence, undefined, [facts])) : type;
}

const actorOf = (
  { actorKind, actorId }: TimelineFact,
  words: Messages['timeline']['actors'],
  names: Readonly<Record<string, string>>,
): string => {
  const name = actorId === null ? undefined : names[actorId];
  if (actorKind === 'person') return name ?? '';
  return actorKind === 'token' && name !== undefined ? `${name}, ${words.token}` : words[actorKind];
};
