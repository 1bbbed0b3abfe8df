/** Tables that stay behind, each with the reason; every other table of the company is exported, a new one by itself. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = {
  audit_waiting: 'what waits for a moment to be sealed: it is sealed before the copy begins',
  calendar_feed: 'private addresses of people, which open a schedule',
  chat_setting:
    'the access to a number at WhatsApp and the secret of a site: both are set anew where the copy is read in',
  company_closing: 'belongs to the account, not to the data',
  company_export: 'the copies themselves, which lie elsewhere',
  spv_connection: 'the authorisation at ANAF: a secret',
  verb_call: 'answers kept for repeated calls of this installation',
};

/** Columns that look like secrets by their names and are none. */
export const NO_SECRETS: Readonly<Record<string, string>> = {
  'person_key.key':
    'opens what the audit says of a person, which is in the copy anyway; sealed anew where it is read in',
  'audit_entry.call_key': 'the name of a call',
  'audit_link.detail_key_id': 'the id of a person',
  'audit_link.origin_key_id': 'the id of a person',
  'ceiling_notice.key': 'the name of a ceiling',
  'conversation.network_key': 'a hash of a visitor’s network',
  'payment.effect_key': 'the name of an event at the bank',
  'spv_message.list_key': 'a place in ANAF’s list',
};
