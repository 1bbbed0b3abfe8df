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
  tooShort: 'This text is too short.',
  tooLong: 'This text is too long.',
  tooSmall: 'This value is too small.',
  tooBig: 'This value is too big.',
  tooFew: 'Add at least one line.',
  fileTooBig: 'The file is too big.',
  fileKind: 'This kind of file is not accepted.',
};
