import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Checks a document against the UBL 2.1 schema of its root. @returns the errors, none when it is valid */
export function xsdJudge(efactura: string): (xml: string) => string[] {
  xmlRegisterFsInputProviders();
  const validator = (root: string) => {
    const path = join(efactura, 'xsd', 'maindoc', `UBL-${root}-2.1.xsd`);
    using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
    return XsdValidator.fromDoc(schema);
  };
  const validators: Record<string, XsdValidator> = {
    Invoice: validator('Invoice'),
    CreditNote: validator('CreditNote'),
  };
  return (xml) => {
    using document = XmlDocument.fromString(xml);
    const schema = validators[document.root.name];
    if (!schema) return [`no schema for the root ${document.root.name}`];
    try {
      schema.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map((it) => it.message);
      throw error;
    }
  };
}
