/** A drawn signature travels as a data address; more than this is no signature. In characters, about 100 kB. */
const MOST = 100_000;
const HEAD = 'data:image/png;base64,';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Signature, header chunk and end chunk: no picture is shorter. */
const LEAST = 45;

/** The bytes of a drawn signature, `data:image/png;base64,…`; undefined when it is not a PNG picture or too large. */
export function drawingBytes(dataUrl: string): Uint8Array<ArrayBuffer> | undefined {
  if (dataUrl.length > MOST || !dataUrl.startsWith(HEAD)) return undefined;
  const text = dataUrl.slice(HEAD.length);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < LEAST || !bytes.subarray(0, PNG.length).equals(PNG)) return undefined;
  return new Uint8Array(bytes);
}
