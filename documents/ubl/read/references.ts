import { at } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import type { Reading } from './reading.ts';

const ATTACHED = 'cac:AdditionalDocumentReference';
const OBJECT = '130';
const PROJECT = '50';

const readAttachment = (reading: Reading, it: UblElement) => {
  const binary = 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject';
  const base64 = reading.text(it, binary);
  return {
    id: reading.text(it, 'cbc:ID'),
    description: reading.text(it, 'cbc:DocumentDescription'),
    uri: reading.text(it, 'cac:Attachment/cac:ExternalReference/cbc:URI'),
    file:
      base64 === undefined
        ? undefined
        : {
            name: reading.attribute(it, binary, 'filename'),
            mimeCode: reading.attribute(it, binary, 'mimeCode'),
            base64,
          },
  };
};

/** The other documents that an invoice names: orders, notes, contract, project, object and attachments. */
export function readReferences(reading: Reading, root: UblElement) {
  const number = (name: string) => reading.text(root, `cac:${name}DocumentReference/cbc:ID`);
  const all = at(root, ATTACHED);
  const ofType = (code: string) => {
    const found = all.find((it) => reading.peek(it, 'cbc:DocumentTypeCode') === code);
    reading.skip(found, 'cbc:DocumentTypeCode');
    return found;
  };
  const [object, project] = [ofType(OBJECT), root.name === 'cn:CreditNote' ? ofType(PROJECT) : undefined];
  const attachments = all.filter((it) => it !== object && it !== project).map((it) => readAttachment(reading, it));
  return {
    orderNumber: reading.text(root, 'cac:OrderReference/cbc:ID'),
    salesOrderNumber: reading.text(root, 'cac:OrderReference/cbc:SalesOrderID'),
    contractNumber: number('Contract'),
    despatchNumber: number('Despatch'),
    receiptNumber: number('Receipt'),
    tenderNumber: number('Originator'),
    projectNumber: project ? reading.text(project, 'cbc:ID') : reading.text(root, 'cac:ProjectReference/cbc:ID'),
    object: reading.identifier(object, 'cbc:ID'),
    attachments: attachments.length === 0 ? undefined : attachments,
  };
}
