import { Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type TemplateKind, templateKindFor } from './model/template.ts';
import { parseTemplate, type TextProblem } from './model/template-text.ts';
import * as templates from './repo-templates.ts';

const CODES = {
  unknownPlaceholder: 'contracts.errors.unknownPlaceholder',
  looseBrace: 'contracts.errors.looseBrace',
  noHeading: 'contracts.errors.noHeading',
  letterWithoutParagraph: 'contracts.errors.letterWithoutParagraph',
  emptyArticle: 'contracts.errors.emptyArticle',
  noArticle: 'contracts.errors.noArticle',
} as const satisfies Record<TextProblem['problem'], string>;

/** @throws Invalid that names the first line which cannot stand in a contract; `data` has them all */
export function requireSound({ problems }: { problems: readonly TextProblem[] }, field: string): void {
  const [first] = problems;
  if (!first) return;
  throw new Invalid(CODES[first.problem], {
    fields: [field],
    params: { line: String(first.line), text: first.text },
    data: problems,
  });
}

/** @throws Invalid as `requireSound` */
export const requireSoundText = (body: string): void => requireSound(parseTemplate(body), 'body');

/** The template chosen, else the first active one for the client's kind, in its language if there is one. @throws NotFound · Invalid `contracts.errors.noTemplate` */
export async function templateFor(
  tx: Tx,
  client: { kind: Parameters<typeof templateKindFor>[0]; language: templates.TemplateRow['language'] },
  chosen: Id<'contractTemplate'> | undefined,
): Promise<templates.TemplateRow> {
  if (chosen !== undefined) return templates.findTemplate(tx, chosen);
  const kind: TemplateKind = templateKindFor(client.kind);
  const fit = (await templates.listTemplates(tx)).filter((one) => one.state === 'active' && one.clientKind === kind);
  const first = fit.find((one) => one.language === client.language) ?? fit[0];
  if (!first) throw new Invalid('contracts.errors.noTemplate', { fields: ['templateId'] });
  return first;
}
