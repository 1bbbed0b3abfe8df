import { useMessages } from '#app/messages.ts';

/** Beside the list while no conversation is open. */
export default function NoThread() {
  const { inbox: m } = useMessages();
  return <p className="border-y border-base-300 px-2 py-10 text-muted">{m.choose}</p>;
}
