import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import SaxonJS from 'saxon-js';
import { cacheFolder } from '#bin/lib/cache-folder.ts';
import { ROOT } from '#bin/lib/root.ts';

/** What the official stylesheet says of one document: rule ids by severity, or why it stopped. */
export type Verdict = { fatal: Set<string>; warning: Set<string> } | { stopped: string };

const FIRED = /<svrl:(?:failed-assert|successful-report)\s([^>]*)>/g;
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? '';

// The stylesheet takes twenty seconds to compile, so it is kept under the hash of its text.
function compiled(stylesheet: string): unknown {
  const hash = createHash('sha256').update(readFileSync(stylesheet)).digest('hex').slice(0, 16);
  const kept = join(cacheFolder(), `rules-${hash}.sef.json`);
  if (!existsSync(kept)) {
    const fresh = `${kept}.${process.pid}`;
    const xslt3 = join(ROOT, 'node_modules', 'xslt3', 'xslt3.js');
    execFileSync(process.execPath, [xslt3, `-xsl:${stylesheet}`, `-export:${fresh}`, '-nogo'], { stdio: 'ignore' });
    renameSync(fresh, kept);
  }
  return JSON.parse(readFileSync(kept, 'utf8'));
}

/** The official rules as a function, from the folder of the e-Factura facts. */
export function officialJudge(efactura: string): (xml: string) => Verdict {
  const stylesheetInternal = compiled(join(efactura, 'schematron', 'ro-1.0.9', 'EN16931-CIUS_RO-UBL-validation.xslt'));
  return (xml) => {
    const verdict = { fatal: new Set<string>(), warning: new Set<string>() };
    try {
      const options = { stylesheetInternal, sourceText: xml, destination: 'serialized' } as const;
      const { principalResult } = SaxonJS.transform(options, 'sync');
      for (const [, tag = ''] of principalResult.matchAll(FIRED))
        verdict[attribute(tag, 'flag') === 'fatal' ? 'fatal' : 'warning'].add(attribute(tag, 'id'));
    } catch (error) {
      return { stopped: error instanceof Error ? error.message : String(error) };
    }
    return verdict;
  };
}
