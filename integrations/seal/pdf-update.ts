/** What a signature needs to know of a PDF that we printed: a classic table of references and plain objects. */
export interface Trailer {
  size: number;
  root: number;
  info: string;
  firstId: string;
  startxref: number;
}

export class NotOurPdf extends Error {}

const found = (match: RegExpExecArray | null, what: string): string => {
  const [, value] = match ?? [];
  if (value === undefined) throw new NotOurPdf(`no ${what}`);
  return value;
};

/** @throws NotOurPdf */
export function readTrailer(pdf: string): Trailer {
  const tail = pdf.slice(pdf.lastIndexOf('trailer'));
  return {
    size: Number(found(/\/Size (\d+)/.exec(tail), 'size')),
    root: Number(found(/\/Root (\d+) 0 R/.exec(tail), 'root')),
    info: found(/\/Info (\d+ 0 R)/.exec(tail), 'info'),
    firstId: found(/\/ID \[(\([^)]*\)|<[0-9a-f]*>)/i.exec(tail), 'id'),
    startxref: Number(found(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail), 'startxref')),
  };
}

/** The dictionary of an object without its angle brackets. @throws NotOurPdf */
export function dictionaryOf(pdf: string, object: number): string {
  const head = `\n${object} 0 obj\n<<`;
  const from = pdf.indexOf(head);
  const to = pdf.indexOf('\n>>\nendobj', from);
  if (from < 0 || to < 0) throw new NotOurPdf(`no object ${object}`);
  return pdf.slice(from + head.length, to);
}

/** The number of the last page. @throws NotOurPdf */
export function lastPage(pdf: string, root: number): number {
  const pages = Number(found(/\/Pages (\d+) 0 R/.exec(dictionaryOf(pdf, root)), 'pages'));
  const kids = found(/\/Kids \[([^\]]*)\]/.exec(dictionaryOf(pdf, pages)), 'kids');
  return Number(found(/(\d+) 0 R\s*$/.exec(kids), 'page'));
}

/** Objects added to a PDF or put in place of its own: the file's bytes stay, and what is new stands after them. */
export function updatePdf(printed: string, objects: ReadonlyMap<number, string>, id: string): string {
  const { size, root, info, firstId, startxref } = readTrailer(printed);
  const pdf = printed.endsWith('\n') ? printed : `${printed}\n`;
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let text = '';
  const rows = numbers.map((number) => {
    const row = `${number} 1\n${String(pdf.length + text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n<<${objects.get(number) ?? ''}\n>>\nendobj\n`;
    return row;
  });
  const table = pdf.length + text.length;
  const newSize = Math.max(size, ...numbers.map((number) => number + 1));
  const trailer = `/Size ${newSize}\n/Root ${root} 0 R\n/Info ${info}\n/ID [${firstId} <${id}>]\n/Prev ${startxref}`;
  return `${pdf}${text}xref\n${rows.join('')}trailer\n<<\n${trailer}\n>>\nstartxref\n${table}\n%%EOF\n`;
}
