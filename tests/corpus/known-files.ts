import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { UblElement } from '#documents/ubl/tree.ts';
import { parseTree } from '#documents/ubl/tree.ts';
import { differences } from './compare.ts';
import type { Tally } from './tally.ts';

const FileVerdict = z.object({
  fatal: z.array(z.string()),
  warning: z.array(z.string()),
  xsdErrors: z.array(z.string()).optional(),
  engineError: z.string().nullish(),
});
const UnitVerdict = z.object({ tests: z.array(z.object({ ro109: FileVerdict.nullish() })) });
const Verdicts = z.record(z.string(), z.union([UnitVerdict, FileVerdict]));

const officialOf = ({ fatal, warning, xsdErrors, engineError }: z.infer<typeof FileVerdict>) => ({
  rules:
    engineError === undefined || engineError === null
      ? { fatal: new Set(fatal), warning: new Set(warning) }
      : { stopped: engineError },
  ...(xsdErrors ? { schema: xsdErrors } : {}),
});

/** A copy that is a document of its own. */
function detached(element: UblElement, parent?: UblElement): UblElement {
  const copy: UblElement = { ...element, parent, children: [] };
  copy.children = element.children.map((child) => detached(child, copy));
  return copy;
}

// A unit file holds several documents, each with the expectation in front of it.
const documentsIn = (element: UblElement): UblElement[] =>
  element.name === 'ubl:Invoice' || element.name === 'cn:CreditNote'
    ? [element]
    : element.children.flatMap(documentsIn);

/** Compares our rules with the recorded verdicts of every published file. */
export function judgeKnownFiles(efactura: string, tally: Tally): void {
  const verdicts = Verdicts.parse(JSON.parse(readFileSync(join(efactura, 'verdicts.json'), 'utf8')));
  for (const folder of ['examples', 'invalid', 'cen-unit'])
    for (const file of readdirSync(join(efactura, folder)).sort()) {
      const name = `${folder}/${file}`;
      const verdict = verdicts[name];
      if (!verdict) {
        tally.skip(name, 'no verdict is recorded');
        continue;
      }
      const root = parseTree(readFileSync(join(efactura, name), 'utf8'));
      if (!('tests' in verdict)) {
        tally.note(name, differences(root, officialOf(verdict)));
        continue;
      }
      const documents = documentsIn(root);
      if (documents.length !== verdict.tests.length)
        tally.note(name, [`${documents.length} documents, ${verdict.tests.length} verdicts`]);
      verdict.tests.forEach(({ ro109 }, index) => {
        const document = documents[index];
        if (document && ro109) tally.note(`${name} #${index + 1}`, differences(detached(document), officialOf(ro109)));
      });
    }
}
