import type { ClientFields } from '#domain/clients/model/client.ts';

/** What a chat tells of who writes, and what was recognised in the words. */
interface Talker {
  visitorName: string | null;
  visitorEmail: string | null;
  visitorPhone: string | null;
  visitorCompany: string | null;
}
interface Said {
  cui: string | null;
  companyName: string | null;
  phone: string | null;
}

/** A possible client from a chat: a company by its CUI or its name, a person otherwise; a visitor without a name is named by the address. */
export function talkerFields(talker: Talker, { cui, companyName, phone }: Said): ClientFields {
  const { visitorName, visitorEmail, visitorPhone, visitorCompany } = talker;
  const company = visitorCompany ?? companyName;
  return {
    kind: cui !== null || company !== null ? 'company' : 'person',
    name: company ?? visitorName ?? visitorEmail ?? visitorPhone ?? phone ?? 'Vizitator chat',
    cui: cui ?? undefined,
    email: visitorEmail ?? undefined,
    phone: visitorPhone ?? phone ?? undefined,
  };
}
