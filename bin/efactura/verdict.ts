import type { Finding } from '#documents/ubl/rules/check.ts';

/** What is printed of one finding. */
export type Told = {
  readonly id: string;
  readonly severity: 'fatal' | 'warning';
  readonly path: string;
  readonly message: string;
};

/** What is said of one file. `wasRead` is false when it could not be looked into at all. */
export type Verdict = {
  readonly file: string;
  readonly valid: boolean;
  readonly wasRead: boolean;
  readonly findings: readonly Told[];
};

export type Language = 'ro' | 'en';

/** How files are judged. `isStrict` makes ANAF's own tests of tax numbers fatal, which the official rules do not know. */
export type Manner = { readonly language: Language; readonly isStrict: boolean };

const isOfAnaf = ({ id }: Finding): boolean => id.startsWith('ANAF-');

/** The verdict on a file that was read, from its findings. */
export function verdictOf(file: string, findings: readonly Finding[], { language, isStrict }: Manner): Verdict {
  const told = findings.map((it): Told => {
    const { what, mend } = language === 'ro' ? it : it.en;
    const severity = isOfAnaf(it) && !isStrict ? 'warning' : it.severity;
    return { id: it.id, severity, path: it.where, message: `${what} ${mend}` };
  });
  const wasRead = !findings.some((it) => it.where === '/' && it.id.startsWith('XML-'));
  return { file, valid: told.every((it) => it.severity !== 'fatal'), wasRead, findings: told };
}

const REFUSED = {
  missing: ['Fișierul nu există sau nu poate fi citit.', 'The file does not exist or cannot be read.'],
  tooLarge: ['Fișierul este prea mare pentru o factură (20 MB).', 'The file is too large for an invoice (20 MB).'],
  nothing: ['Nu se află aici niciun fișier XML sau ZIP.', 'There is no XML or ZIP file here.'],
  notZip: ['Arhiva nu este un ZIP întreg.', 'The archive is no whole ZIP.'],
  tooManyEntries: ['Arhiva are prea multe fișiere.', 'The archive has too many files.'],
  overlap: ['Fișierele din arhivă se suprapun.', 'The files of the archive overlap.'],
  name: ['Numele din arhivă nu este un nume simplu de fișier.', 'The name in the archive is no plain file name.'],
  encrypted: ['Fișierul din arhivă este cifrat.', 'The file in the archive is encrypted.'],
  ratio: ['Fișierul din arhivă se umflă peste măsură.', 'The file in the archive inflates beyond measure.'],
  cut: ['Fișierul din arhivă este trunchiat sau stricat.', 'The file in the archive is cut or broken.'],
} as const;

/** Why a file is not looked into. */
export type Refusal = keyof typeof REFUSED;

/** The verdict on a file that could not be read. */
export function refusal(file: string, why: Refusal, language: Language): Verdict {
  const message = REFUSED[why][language === 'ro' ? 0 : 1];
  return {
    file,
    valid: false,
    wasRead: false,
    findings: [{ id: `FILE-${why}`, severity: 'fatal', path: '/', message }],
  };
}
