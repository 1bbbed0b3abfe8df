import { readableColor } from '../color.ts';
import { layoutLabels } from './labels.ts';
import type { Fact } from './party-view.ts';
import type { Issuer, Locale } from './schema.ts';

/** A dot and a word under the title; the tone is the dot's colour. */
export type Mark = { text: string; tone: 'draft' | 'wait' | 'good' | 'bad' };

type Paper = {
  locale: Locale;
  issuer: Issuer;
  title: string;
  /** The number beside the title, `SRV 0012`. */
  number: string;
  subtitle?: string | undefined;
  marks?: Mark[];
  meta: Fact[];
  /** Legal sentences at the foot of every page. */
  notes?: string[];
  /** Pale word across every page. */
  stamp?: string | undefined;
};

const PETROL = '#1a5f66';
const short = (text: string, length: number): string =>
  [...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;

/** What every template hands to `paper`: language, head, foot, stamp, colour. */
export function paperView({ locale, issuer, title, number, subtitle, marks = [], meta, notes = [], stamp }: Paper) {
  const l = layoutLabels[locale];
  const color = issuer.color ?? PETROL;
  return {
    lang: locale,
    documentTitle: [title, number].filter((part) => part !== '').join(' '),
    author: short(issuer.name, 120),
    rule: color,
    accent: readableColor(color),
    company: issuer.name,
    logo: issuer.logo,
    logoAlt: l.logoOf(short(issuer.name, 120)),
    title,
    number,
    subtitle,
    marks,
    meta,
    running: short([title, number, issuer.name].filter((part) => part !== '').join(' · '), 110),
    notes,
    page: l.page,
    of: l.of,
    stamp,
  };
}

/** The mark and the pale word of a paper that is not yet, or no longer, valid. */
export function invalidity(state: string, locale: Locale): { marks: Mark[]; stamp: string | undefined } {
  const l = layoutLabels[locale];
  if (state === 'draft') return { marks: [{ text: l.draftNote, tone: 'draft' }], stamp: l.draft };
  if (state === 'annulled') return { marks: [{ text: l.annulledNote, tone: 'bad' }], stamp: l.annulled };
  return { marks: [], stamp: undefined };
}
