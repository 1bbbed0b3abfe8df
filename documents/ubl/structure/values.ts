import { isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { normalized } from '../rules/xpath.ts';

/** The kinds of values in UBL; the name of an element ends in its kind, and is text otherwise. */
type Kind = {
  readonly attributes: ReadonlySet<string>;
  readonly required?: string;
  readonly isValid?: (text: string) => boolean;
};

const kind = (attributes: string, required?: string, isValid?: (text: string) => boolean): Kind => ({
  attributes: new Set(attributes.split(' ').filter((it) => it !== '')),
  ...(required === undefined ? {} : { required }),
  ...(isValid ? { isValid } : {}),
});

const ZONE = '(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?';
const DATE = new RegExp(`^-?(\\d{4,})(-\\d\\d-\\d\\d)${ZONE}$`);
const TIME = new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)${ZONE}$`);
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
// The bits of the last letter that no byte takes are zero.
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

/** A language tag, as `ro` or `en-GB`. */
export const isLanguage = (text: string): boolean => /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/.test(normalized(text));

// Days repeat every 400 years, so any year is looked up in the four hundred from 2000 on.
function isDate(text: string): boolean {
  const [, year = '0000', day = ''] = DATE.exec(text) ?? [];
  return year !== '0000' && isCivilDate(`${2000n + (BigInt(year) % 400n)}${day}`);
}

/** A URI as far as a parser looks: no scheme of nothing, and each % with its two digits. */
export const isUri = (text: string): boolean => !/^:|%(?![\dA-Fa-f]{2})/.test(text.trim());

const isDecimal = (text: string): boolean => DECIMAL.test(normalized(text));

const CODE = kind('listID listAgencyID listAgencyName listName listVersionID name languageID listURI listSchemeURI');
const IDENTIFIER = kind('schemeID schemeName schemeAgencyID schemeAgencyName schemeVersionID schemeDataURI schemeURI');
const NUMERIC = kind('format', undefined, isDecimal);
const TEXT = kind('languageID languageLocaleID');

const KINDS: readonly (readonly [ending: string, kind: Kind])[] = [
  ['Amount', kind('currencyID currencyCodeListVersionID', 'currencyID', isDecimal)],
  ['ID', IDENTIFIER],
  ['URI', IDENTIFIER],
  ['Code', CODE],
  ['Quantity', kind('unitCode unitCodeListID unitCodeListAgencyID unitCodeListAgencyName', undefined, isDecimal)],
  ['Percent', NUMERIC],
  ['Numeric', NUMERIC],
  ['Rate', NUMERIC],
  ['Date', kind('', undefined, isDate)],
  ['Time', kind('', undefined, (text) => TIME.test(text))],
  ['Indicator', kind('', undefined, (text) => /^(?:true|false|0|1)$/.test(normalized(text)))],
  ['Measure', kind('unitCode unitCodeListVersionID', 'unitCode', isDecimal)],
  [
    'BinaryObject',
    kind('format mimeCode encodingCode characterSetCode uri filename', 'mimeCode', (text) =>
      BASE64.test(text.replace(/[ \t\r\n]/g, '')),
    ),
  ],
];

const known = new Map<string, Kind>();

/** What kind of value an element such as `cbc:PayableAmount` holds. */
export function kindOf(name: string): Kind {
  const found = known.get(name) ?? KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? TEXT;
  known.set(name, found);
  return found;
}
