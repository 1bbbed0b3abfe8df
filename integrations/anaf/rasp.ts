const escaped = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (char) => `&#${char.codePointAt(0) ?? 63};`);

/** The buyer's message about an invoice, as `upload` takes it with the standard RASP; `uploadIndex` is the invoice's. */
export const raspXml = ({ uploadIndex, text }: { uploadIndex: string; text: string }): Uint8Array =>
  new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<header xmlns="mfp:anaf:dgti:spv:reqMesaj:v1" index_incarcare="${escaped(uploadIndex)}" message="${escaped(text)}"/>`,
  );
