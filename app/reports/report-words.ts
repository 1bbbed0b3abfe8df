import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import type { Messages } from '#domain/messages/index.ts';

/** What a report says of itself. */
export interface ReportWords {
  title: string;
  /** In the list of reports: the question that it answers. */
  text: string;
  /** Under its title: how its figures are counted. */
  note: string;
  chart: string;
  empty: string;
  columns: Record<string, string>;
}

/** The words of a report by its name; the name itself stands in for a report without words. */
export function reportWords({ reports }: Messages, name: string): ReportWords {
  const all: Record<string, ReportWords> = reports.of;
  return all[name] ?? { title: name, text: '', note: '', chart: name, empty: name, columns: {} };
}

/** A word of `reports.words`, with a rate and another word behind it: `S:2100:collection`. What is none stands as it is. */
export function reportWord({ reports }: Messages, key: string): string {
  const all: Record<string, string> = reports.words;
  const part = (one: string) =>
    /^\d+$/.test(one) ? `${formatRomanian(BigInt(one), SCALE.percent, { trim: true })}%` : (all[one] ?? one);
  return key.split(':').map(part).join(' ');
}

/** «Registru de vânzări» as a file is called: `registru-de-vanzari`. */
export const fileNameOf = ({ title }: ReportWords): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
