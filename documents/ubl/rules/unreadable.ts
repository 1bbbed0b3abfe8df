import type { UnreadableReason, UnreadableUbl } from '../tree.ts';
import type { Finding } from './evaluate.ts';

const WHAT: Readonly<Record<UnreadableReason, readonly [ro: string, en: string]>> = {
  tooLarge: ['Fișierul este prea mare pentru o factură.', 'The file is too large for an invoice.'],
  notUtf8: ['Fișierul nu este scris în UTF-8.', 'The file is not written in UTF-8.'],
  notXml: ['Fișierul nu este XML bine format.', 'The file is no well-formed XML.'],
  doctype: ['Fișierul conține un DOCTYPE.', 'The file has a DOCTYPE.'],
  tooDeep: ['Elementele sunt prea adânci pentru o factură.', 'The elements are nested too deeply for an invoice.'],
  tooMany: ['Fișierul are prea multe elemente sau atribute.', 'The file has too many elements or attributes.'],
  notUbl: ['Fișierul nu este o factură sau o notă de creditare UBL.', 'The file is no UBL invoice or credit note.'],
  incomplete: [
    'Facturii îi lipsesc date fără de care nu poate fi citită.',
    'The invoice lacks what it cannot be read without.',
  ],
};

/** The only finding of a file that cannot be read. */
export function unreadable({ reason }: UnreadableUbl): Finding {
  const [what, whatEn] = WHAT[reason];
  return {
    id: `XML-${reason}`,
    severity: 'fatal',
    term: '',
    where: '/',
    what,
    why: 'ANAF primește numai XML valabil, în UTF-8, fără DOCTYPE, de cel mult 10 MB.',
    mend: 'Cereți fișierul din nou sau generați-l încă o dată.',
    en: {
      what: whatEn,
      why: 'ANAF accepts only well-formed XML in UTF-8, without DOCTYPE, of 10 MB at most.',
      mend: 'Ask for the file again or generate it once more.',
    },
  };
}
