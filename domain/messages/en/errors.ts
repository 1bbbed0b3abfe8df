import type { errors as ro } from '../ro/errors.ts';

export const errors: typeof ro = {
  required: 'Please fill in this field.',
  invalid: 'This value is not right.',
  notANumber: 'Type a number, for example 1.234,56.',
  notADate: 'Choose a date.',
  notAnEmail: 'This e-mail address is not complete.',
  notACui: 'This CUI is not right: check its digits.',
  notAnIban: 'This IBAN is not right: check its digits.',
  notAPhone: 'This phone number is not right.',
  tooShort: ({ minimum }) =>
    minimum === undefined ? 'This text is too short.' : `Write at least ${minimum} characters.`,
  tooLong: ({ maximum, length }) =>
    maximum === undefined
      ? 'This text is too long.'
      : `At most ${maximum} characters fit; the text has ${length ?? ''}. Shorten it.`,
  tooFine: ({ maximum = '' }) => `The number has at most ${maximum} decimals. Round it.`,
  tooSmall: 'This value is too small.',
  tooBig: 'This value is too big.',
  tooFew: 'Add at least one line.',
  fileTooBig: 'The file is too big.',
  storageFull: 'The company’s space for files is full (20 GB). Write to us and we enlarge it.',
  fileKind: 'This kind of file is not accepted.',
  notACnp: 'This CNP is not right: check its digits.',
  invalidInput: 'Some fields need correction.',
  notFound: 'We did not find this. It may have been deleted, or the address is not complete.',
  forbidden: 'Your role does not allow this. Ask your company’s administrator.',
  scopeMissing: (p) => `The token lacks the scope “${p['scope'] ?? ''}”. Make one that has it.`,
  onlyLooking:
    'You look at the company with its consent and can change nothing. End the visit to work in your own company.',
  noSeat:
    'On Standard two people of the office write; the others read. The administrator chooses who, in The company’s plan.',
  planLocked: 'This feature is part of Premium.',
  conflict: 'Something changed meanwhile. Reload the page and try again.',
  changedMeanwhile: 'Somebody else changed this meanwhile. Compare and choose what to keep.',
  keyReused: 'This idempotency key was used with other data. Send a new key.',
  keyMissing: 'The Idempotency-Key header is missing. Send a unique value with each operation.',
  badCursor: 'This page does not exist. Start the list again.',
  paperUnreadable: 'The stored document cannot be read right now. It is safe; try again in a few minutes.',
  stepUpNeeded: 'Show that it is you; then it goes on.',
  unavailable: 'The service does not answer now. Your data is safe; try again in a few minutes.',
};
