/** What one client may send through the portal: bytes of files in a month, files in a message, messages in an hour. */
export const ROOM = { bytes: 250 * 1_048_576, days: 30, filesAtOnce: 10, messagesAnHour: 30 } as const;
