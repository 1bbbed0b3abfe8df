import type { Step } from './step.ts';

/** The ladder with which a company starts: friendly before the due date, plain after it, never a threat. */
export const FIRST_STEPS: readonly Step[] = [
  {
    days: -3,
    subjectRo: 'Vă reamintim: {facturi}, cu scadența la {scadenta}',
    textRo: 'Vă reamintim că plata de {suma} pentru {facturi} are scadența la {scadenta}.',
    subjectEn: 'A reminder: {facturi}, due on {scadenta}',
    textEn: 'A reminder that {suma} for {facturi} are due on {scadenta}.',
  },
  {
    days: 1,
    subjectRo: 'Scadența a trecut: {facturi}',
    textRo: 'Este posibil să ne fi scăpat plata de {suma} pentru {facturi}, cu scadența la {scadenta}.',
    subjectEn: 'Past due: {facturi}',
    textEn: 'We may have missed your payment of {suma} for {facturi}, due on {scadenta}.',
  },
  {
    days: 7,
    subjectRo: 'Vă rugăm să plătiți {facturi}',
    textRo:
      'Vă rugăm să plătiți {suma} pentru {facturi}, cu scadența la {scadenta}.\nDacă există o neînțelegere, răspundeți la acest mesaj și o lămurim.',
    subjectEn: 'Please pay {facturi}',
    textEn:
      'Please pay {suma} for {facturi}, due on {scadenta}.\nIf something is unclear, answer this message and we will sort it out.',
  },
  {
    days: 15,
    subjectRo: 'Notificare de plată: {facturi}',
    textRo:
      'Pentru {facturi}, cu scadența la {scadenta}, suma de {suma} este neachitată de {zile}.\nVă rugăm să o achitați în cinci zile de la primirea acestui mesaj. Dacă aveți obiecții, vă rugăm să ni le scrieți.',
    subjectEn: 'Notice of payment: {facturi}',
    textEn:
      'For {facturi}, due on {scadenta}, the amount of {suma} has been unpaid for {zile}.\nPlease pay it within five days of receiving this message. If you have objections, please write them to us.',
  },
];
