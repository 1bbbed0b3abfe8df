/** E-mails that a verb can promise about a client's business; their texts are in `emails/`. */
export const DELIVERY_TEMPLATES = [
  'offer-sent', 'offer-reminder', 'offer-accepted', 'contract-sent', 'contract-signed', 'signing-code', 'acceptance-sent', 'acceptance-signed', 'acceptance-reminder', 'invoice-issued',
  'payment-received', 'payment-reminder', 'penalty-note', 'account-statement', 'link-renewed',
  'client-answered', 'work-done', 'invoice-rejected', 'issue-term', 'spv-term', 'contract-expiring', 'lead-received', 'next-action-late', 'trial-ending', 'trial-ended',
  'buyer-answered', 'buyer-wrote', 'portal-access', 'portal-answer',
] as const; // prettier-ignore
export type DeliveryTemplate = (typeof DELIVERY_TEMPLATES)[number];

/** The PDF that goes with a mail, made when it is sent. */
export const ATTACHMENT_KINDS = [
  'offer',
  'contract',
  'addendum',
  'acceptance',
  'invoice',
  'receipt',
  'penalty',
  'statement',
  'compensation',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
