import type { Encoding, Slices } from './detect.ts';

const NAMES: Readonly<Record<string, Encoding>> = {
  'iso-8859-2': 'iso-8859-2',
  latin2: 'iso-8859-2',
  'windows-1250': 'windows-1250',
  cp1250: 'windows-1250',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'windows-1252': 'windows-1252',
  cp852: 'cp852',
  ibm852: 'cp852',
};

/** The single-byte encoding that the first line of an XML file names; undefined for UTF-8 and UTF-16, which show themselves. */
export function declaredEncoding(slices: Slices): Encoding | undefined {
  for (const slice of slices()) {
    const head = new TextDecoder('latin1').decode(slice.subarray(0, 200));
    const [, name = ''] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9_-]+)["']/.exec(head) ?? [];
    return NAMES[name.toLowerCase()];
  }
  return undefined;
}
