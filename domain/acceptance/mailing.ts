import type { Company } from '#domain/companies/model/company.ts';

/** For how long the client can open a report by its link. */
export const LINK_DAYS = 365;

/** Who signs a message to a client. */
export const senderOf = ({ representativeName, representativeRole }: Company) => ({
  senderName: representativeName,
  senderRole: representativeRole,
});
