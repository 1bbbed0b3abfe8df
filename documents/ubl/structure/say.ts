import type { Said, Told } from '../rules/row.ts';
import { quoted, quotedEn, said, sentence } from '../rules/say.ts';

/** How a file can fail to be UBL. */
export type StructureFault = 'MISSING' | 'REPEATED' | 'ORDER' | 'UNKNOWN' | 'TEXT' | 'VALUE' | 'ATTRIBUTE';

const WHY = 'ANAF verifică întâi structura UBL 2.1 și respinge fișierul care nu o respectă.';
const WHY_EN = 'ANAF looks at the structure of UBL 2.1 first and refuses a file that does not follow it.';

type Say = (name: string) => (told: Told) => Said;

const say =
  (
    ro: (name: string, told: Told) => readonly [what: string, mend: string],
    en: (name: string, told: Told) => readonly [what: string, mend: string],
  ): Say =>
  (name) =>
  (told) => {
    const [[what, mend], [whatEn, mendEn]] = [ro(name, told), en(name, told)];
    return said([`${sentence(told.ro)}: ${what}`, WHY, mend], [`The ${told.en}: ${whatEn}`, WHY_EN, mendEn]);
  };

/** The sentences of each fault, about the element or `@attribute` of that name. */
export const SAY: Readonly<Record<StructureFault, Say>> = {
  MISSING: say(
    (name) => [`lipsește ${name}.`, `Adăugați ${name}.`],
    (name) => [`${name} is missing.`, `Add ${name}.`],
  ),
  REPEATED: say(
    (name) => [`${name} apare de prea multe ori.`, 'Păstrați un singur element.'],
    (name) => [`${name} stands too often.`, 'Keep a single element.'],
  ),
  ORDER: say(
    (name) => [`${name} nu stă la locul lui.`, 'Așezați elementele în ordinea din UBL 2.1.'],
    (name) => [`${name} is out of order.`, 'Put the elements into the order of UBL 2.1.'],
  ),
  UNKNOWN: say(
    (name) => [`${name} nu are ce căuta aici.`, 'Ștergeți elementul.'],
    (name) => [`${name} is unknown here.`, 'Delete the element.'],
  ),
  TEXT: say(
    (name) => [`${name} conține text între elemente.`, 'Ștergeți textul.'],
    (name) => [`${name} has text between its elements.`, 'Delete the text.'],
  ),
  VALUE: say(
    (_, { value }) => [`valoarea ${quoted(value)} nu este de felul cerut.`, 'Corectați valoarea.'],
    (_, { value }) => [`the value ${quotedEn(value)} is not of its type.`, 'Correct the value.'],
  ),
  ATTRIBUTE: say(
    (name) => [`atributul ${name.slice(1)} nu există în UBL 2.1.`, 'Ștergeți atributul.'],
    (name) => [`the attribute ${name.slice(1)} does not exist in UBL 2.1.`, 'Delete the attribute.'],
  ),
};
