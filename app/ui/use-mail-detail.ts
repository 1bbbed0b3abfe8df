import { useMessages } from '#app/messages.ts';

interface ShownMail {
  recipient: string;
  failure: string | null;
}

/** What stands beside the state of an e-mail: why it did not go, in words of ours or the mail service's, else to whom it went. */
export function useMailDetail(): (mail: ShownMail | undefined) => string | undefined {
  const { mailFailures } = useMessages().common;
  return (mail) => mailFailures[mail?.failure ?? ''] ?? mail?.failure ?? mail?.recipient;
}
