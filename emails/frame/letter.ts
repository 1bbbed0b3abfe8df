import { z } from 'zod';
import type { Locale } from '#domain/messages/index.ts';
import { clientFrame } from './fields.ts';
import { headerLine } from './escape.ts';
import type { Audience, Words } from './words.ts';

/** A message with all its parts, before it is HTML or text. */
export interface Letter {
  readonly locale: Locale;
  readonly fromName: string;
  readonly heading: string;
  readonly colour: string | null;
  readonly greeting: string;
  readonly words: Words;
  readonly url: string;
  readonly copyHint: string;
  readonly signature: readonly string[];
  readonly notice: string;
}

const PRODUCT = 'CRM AMC';

// The frame alone: what a message of any audience may carry; the message's own schema was checked before.
const Frame = z.object({
  ...clientFrame,
  company: clientFrame.company.optional().catch(undefined),
});

const greetings: Record<Locale, string> = { ro: 'Bună ziua', en: 'Hello' };
const through: Record<Locale, string> = { ro: 'prin', en: 'via' };
const closings: Record<Locale, string> = { ro: 'Cu stimă,', en: 'Kind regards,' };
const hints: Record<Locale, string> = {
  ro: 'Dacă butonul nu se deschide, copiați această adresă în browser:',
  en: 'If the button does not open, copy this address into your browser:',
};
const ownNotices: Record<Locale, Record<'team' | 'account', string>> = {
  ro: {
    team: `Primiți acest mesaj pentru că lucrați cu ${PRODUCT}. Datele dvs. sunt prelucrate numai pentru acest serviciu.`,
    account: `Mesaj despre contul dvs. ${PRODUCT}. Datele dvs. sunt prelucrate numai pentru acest serviciu.`,
  },
  en: {
    team: `You receive this message because you work with ${PRODUCT}. Your data are processed for this service only.`,
    account: `A message about your ${PRODUCT} account. Your data are processed for this service only.`,
  },
};

type Company = { name: string; cui: string; email: string };

/** What a person must be told of the use of the data, in a mail's foot. @law Regulation (EU) 2016/679 art. 13 and 14 */
const clientNotice: Record<Locale, (company: Company) => string> = {
  ro: ({ name, cui, email }) =>
    `${name}, CUI ${cui}, prelucrează numele, datele de contact și datele de facturare pentru executarea contractului și pentru obligațiile fiscale. Aveți drept de acces, rectificare, ștergere, restricționare, opoziție și portabilitate și puteți depune plângere la ANSPDCP. Contact: ${email}.`,
  en: ({ name, cui, email }) =>
    `${name}, tax number ${cui}, processes names, contact and billing data to perform the contract and for its fiscal duties. You have the right of access, rectification, erasure, restriction, objection and portability, and may complain to the supervisory authority (ANSPDCP). Contact: ${email}.`,
};

/** Puts a message's words into the frame of its audience. */
export function writeLetter(audience: Audience, data: unknown, words: Words, locale: Locale): Letter {
  const { company, url, recipientName, senderName, senderRole } = Frame.parse(data);
  const isClient = audience === 'client' && company !== undefined;
  const sender = isClient ? [senderName, senderRole, company.name, company.phone] : [PRODUCT];
  return {
    locale,
    fromName: isClient ? headerLine(`${company.name} ${through[locale]} ${PRODUCT}`, 120) : PRODUCT,
    heading: isClient ? company.name : PRODUCT,
    colour: isClient ? (company.colour ?? null) : null,
    greeting: `${[greetings[locale], recipientName].filter(Boolean).join(locale === 'ro' ? ', ' : ' ')},`,
    words,
    url,
    copyHint: hints[locale],
    signature: [closings[locale], ...sender.filter((line) => line !== undefined)],
    notice: isClient ? clientNotice[locale](company) : ownNotices[locale][audience === 'account' ? 'account' : 'team'],
  };
}
