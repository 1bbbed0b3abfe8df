/** What both sides of a chat may be refused with. */
export const chat = {
  errors: {
    blocked: 'You cannot send messages here. Call the company or write an e-mail.',
    tooFast: 'Too many messages in a short time. Wait a minute and send again.',
    isBlocked: 'The visitor is blocked. Reopen the chat to answer.',
    templateNeeded:
      'More than 24 hours have passed since the client’s last message. WhatsApp takes only an approved template now: choose one.',
    numberTaken: 'This WhatsApp number is connected to another company already.',
    numberRefused: 'WhatsApp does not know the number by this token. Check both in the Meta account.',
    whatsappAway: 'WhatsApp does not answer now. Try again in a few minutes.',
    hasGone: 'The message has gone already.',
    origin: 'Write the address of the site, for example https://www.firma.ro.',
    fileFirst: 'Write a message first, then attach the file.',
    isOff: 'The chat is off now.',
    strangersRefused: 'Sign in to your account to write here.',
    identityWrong: 'Who you are could not be verified. Reload the page.',
  },
};
