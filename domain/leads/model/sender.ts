import type { ClientFields } from '#domain/clients/model/client.ts';

/** What a conversation tells of who writes. */
export interface Sender {
  fromName: string | null;
  fromAddress: string;
  recognisedCui: string | null;
  recognisedName: string | null;
  recognisedPhone: string | null;
}

/** Mailboxes that tell nothing of a company. */
const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|aol|gmx|yandex|mail)\.[a-z.]{2,6}$/;

/** A possible client from a conversation: a company by its CUI, its name or its own domain, a person otherwise. */
export function senderFields({
  fromName,
  fromAddress,
  recognisedCui,
  recognisedName,
  recognisedPhone,
}: Sender): ClientFields {
  const isCompany = recognisedCui !== null || recognisedName !== null || !FREE_MAIL.test(fromAddress);
  return {
    kind: isCompany ? 'company' : 'person',
    name: recognisedName ?? fromName ?? fromAddress,
    cui: recognisedCui ?? undefined,
    email: fromAddress,
    phone: recognisedPhone ?? undefined,
  };
}
