import { z } from 'zod';
import { accountFrame, instant, optionalText } from './frame/fields.ts';
import { day, hour } from './frame/format.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { defineMessage } from './frame/message.ts';

const EVENTS = {
  password_changed: { ro: 'Parola contului a fost schimbată', en: 'The password of your account was changed' },
  email_changed: { ro: 'Adresa contului a fost schimbată', en: 'The address of your account was changed' },
  new_login: { ro: 'Autentificare de pe un dispozitiv nou', en: 'Log-in from a new device' },
  second_factor_on: { ro: 'Al doilea factor a fost activat', en: 'The second factor was turned on' },
  second_factor_off: { ro: 'Al doilea factor a fost dezactivat', en: 'The second factor was turned off' },
  passkey_added: { ro: 'A fost adăugată o cheie de acces', en: 'A passkey was added' },
  passkey_removed: { ro: 'A fost ștearsă o cheie de acces', en: 'A passkey was removed' },
  recovery_codes_renewed: {
    ro: 'Au fost generate coduri de recuperare noi',
    en: 'New recovery codes were made',
  },
  proof_failed_often: {
    ro: 'Confirmarea identității a eșuat de mai multe ori',
    en: 'Showing that it is you failed several times',
  },
  recovery_code_used: { ro: 'Un cod de recuperare a fost folosit', en: 'A recovery code was used' },
  api_token_created: { ro: 'A fost creat un token API', en: 'An API token was created' },
  bank_account_changed: {
    ro: 'Un cont bancar al firmei a fost schimbat',
    en: 'A bank account of the company was changed',
  },
  spv_authorised: { ro: 'Accesul la SPV a fost autorizat', en: 'Access to SPV was authorised' },
  roles_changed: { ro: 'Rolurile dvs. au fost schimbate', en: 'Your roles were changed' },
  other: { ro: 'O setare de securitate a fost schimbată', en: 'A security setting was changed' },
} as const;

type SecurityEvent = keyof typeof EVENTS;
const knownEvent = (name: string): SecurityEvent => (isKnown(name) ? name : 'other');
const isKnown = (name: string): name is SecurityEvent => Object.hasOwn(EVENTS, name);

const factsOf = (...facts: [string, string | undefined][]): [string, string][] =>
  facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));

/** Something that only the owner of an account should have done. An event without words of its own is still reported. */
export const securityEvent = defineMessage({
  audience: 'account',
  schema: z.object({
    ...accountFrame,
    event: z.string().transform(knownEvent),
    at: instant(),
    device: optionalText(120),
    address: optionalText(60),
  }),
  ro: ({ event, at, device, address }) => ({
    subject: EVENTS[event].ro,
    sentences: [
      `${EVENTS[event].ro} pe ${day(civilDateOf(at), 'ro')}, la ora ${hour(at)}.`,
      'Dacă ați fost dvs., nu trebuie să faceți nimic.',
      'Dacă nu, schimbați parola și deconectați toate celelalte dispozitive.',
    ],
    facts: factsOf(['Dispozitiv', device], ['Adresa IP', address]),
    button: 'Verifică contul',
  }),
  en: ({ event, at, device, address }) => ({
    subject: EVENTS[event].en,
    sentences: [
      `${EVENTS[event].en} on ${day(civilDateOf(at), 'en')} at ${hour(at)}.`,
      'If it was you, there is nothing to do.',
      'If not, change your password and log out all other devices.',
    ],
    facts: factsOf(['Device', device], ['IP address', address]),
    button: 'Check the account',
  }),
});
