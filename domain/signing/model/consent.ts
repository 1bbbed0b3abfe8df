export interface Consent {
  /** «contractul CTR-15 din 24.11.2026». */
  document: string;
  name: string;
  role?: string | undefined;
  /** Whom the signer binds; left out for a person who signs for themselves. */
  party?: string | undefined;
}

const ro = ({ document, name, role, party }: Consent): string =>
  [
    `Am citit ${document}, sunt ${name}${role === undefined ? '' : `, ${role}`}`,
    ...(party === undefined ? [] : [`, împuternicit(ă) să semnez pentru ${party}`]),
    ' și sunt de acord să îl semnez electronic.',
  ].join('');

const en = ({ document, name, role, party }: Consent): string =>
  [
    `I have read ${document}, I am ${name}${role === undefined ? '' : `, ${role}`}`,
    ...(party === undefined ? [] : [`, authorised to sign for ${party}`]),
    ', and I agree to sign it electronically.',
  ].join('');

/** The sentence that a signer agrees to; kept word for word with the signature. */
export const consentText = (consent: Consent, locale: 'ro' | 'en'): string =>
  locale === 'ro' ? ro(consent) : en(consent);
