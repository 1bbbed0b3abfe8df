/**
 * What users of other invoicing systems have complained of about e-Factura, each with the test of ours that would fail
 * if it happened here: the file, and the words of the test's name in it. `known-complaints.test.ts` looks that each exists.
 */
export interface Complaint {
  complaint: string;
  file: string;
  test: string;
}

export const KNOWN_COMPLAINTS: readonly Complaint[] = [
  {
    complaint: 'impatient clicks uploaded one invoice many times',
    file: 'domain/efactura/submission.test.ts',
    test: 'leaves once: whoever begins it a second time is told that its end is not known',
  },
  {
    complaint: 'a rejected invoice could neither be edited nor sent again',
    file: 'domain/efactura/submission.test.ts',
    test: 'refused is corrected under the same number and amounts, and sent again',
  },
  {
    complaint: 'one rejected invoice of many undid the ones already sent',
    file: 'workers/activities/spv-faults.test.ts',
    test: 'that rejects one of several leaves those before and after it on their way to validated',
  },
  {
    complaint: 'the list stopped at 500 messages',
    file: 'workers/spv-lists.test.ts',
    test: 'are all read although they fill several pages and new ones come meanwhile',
  },
  {
    complaint: 'states drifted away from those at ANAF',
    file: 'domain/efactura/outages.test.ts',
    test: 'finds what SPV lacks, what it has otherwise, and what another program sent',
  },
  {
    complaint: 'a sending that failed left the invoice as sent',
    file: 'domain/efactura/submission.test.ts',
    test: 'that never left is tried again after a pause, with the same bytes',
  },
  {
    complaint: 'bills of suppliers came twice',
    file: 'domain/efactura/received.test.ts',
    test: 'that came before, by supplier, number and day, is marked as the same',
  },
  {
    complaint: 'one message that could not be read stopped all others',
    file: 'workers/spv-inbox.test.ts',
    test: 'keeps a file in another syntax, and goes on with the next',
  },
  {
    complaint: 'limits of length were learned by rejection',
    file: 'documents/ubl/rules/lengths.test.ts',
    test: 'points a long name at its line, in the file and in the form',
  },
  {
    complaint: 'the prefix RO was mixed up with who pays VAT',
    file: 'documents/ubl/writer.test.ts',
    test: 'gives who is not registered for VAT no tax scheme and category O no rate',
  },
  {
    complaint: 'persons without a CNP could not be invoiced',
    file: 'domain/efactura/person-without-cnp.test.ts',
    test: 'a natural person who gives no CNP is invoiced under thirteen zeros, and the invoice goes to SPV',
  },
  {
    complaint: 'an e-mail as endpoint stopped the import',
    file: 'documents/received/read-received.test.ts',
    test: 'is read although it breaks rules: an e-mail as endpoint',
  },
  {
    complaint: 'cents differed between lines and totals',
    file: 'domain/invoicing/model/totals.test.ts',
    test: 'keeps the identities of EN 16931',
  },
  {
    complaint: 'our product overwrote the description of the supplier',
    file: 'domain/efactura/received.test.ts',
    test: 'is read into its list and its page, with the files as they came',
  },
  {
    complaint: 'a bill from SPV could not be taken away',
    file: 'domain/efactura/received.test.ts',
    test: 'to hide takes it out of the lists, and it comes back',
  },
  {
    complaint: 'the token was fine, the rights for the company were not',
    file: 'domain/efactura/outages.test.ts',
    test: 'without rights for the company calls the administrators once, and on return the queue goes on',
  },
  {
    complaint: 'nobody knew that the certificate is needed in this very computer, or when',
    file: 'domain/efactura/model/authorisation.test.ts',
    test: 'calls the person with the certificate thirty, fourteen, seven and one days before the end, each once',
  },
  {
    complaint: 'Romanian e-Factura was asked for and not delivered',
    file: 'tests/e2e/eight-steps.test.ts',
    test: 'issues the invoice of a signed report and sends it to SPV in one click',
  },
  {
    complaint: 'an unknown county silently became Bucharest',
    file: 'documents/ubl/rules/check.test.ts',
    test: 'points at the term and the field that mend it: sector, county, due date',
  },
  {
    complaint: 'twenty downloads a day were used up',
    file: 'domain/efactura/take-turn.test.ts',
    test: 'are counted for each message, and the one too many is not made',
  },
];
