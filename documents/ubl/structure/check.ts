import { findingOf, type Finding } from '../rules/evaluate.ts';
import type { UblElement } from '../tree.ts';
import { SAY, type StructureFault } from './say.ts';
import { type Group, GROUPS } from './table.ts';
import { isLanguage, isUri, kindOf } from './values.ts';

const finding = (fault: StructureFault, node: UblElement, about: string): Finding =>
  findingOf(
    fault === 'MISSING' || about.startsWith('@')
      ? { id: `XSD-${fault}`, about, say: SAY[fault](about) }
      : { id: `XSD-${fault}`, say: SAY[fault](about) },
    node,
  );

function checkValue(element: UblElement): Finding[] {
  const { attributes, required, isValid } = kindOf(element.name);
  const findings = element.children.map((it) => finding('UNKNOWN', it, it.name));
  for (const key of element.attributes.keys())
    if (!attributes.has(key)) findings.push(finding('ATTRIBUTE', element, `@${key}`));
  for (const [key, value] of element.attributes)
    if ((key === 'languageID' && !isLanguage(value)) || (/uri$/i.test(key) && !isUri(value)))
      findings.push(finding('VALUE', element, `@${key}`));
  if (required !== undefined && !element.attributes.has(required))
    findings.push(finding('MISSING', element, `@${required}`));
  if (isValid && !isValid(element.text)) findings.push(finding('VALUE', element, element.name));
  return findings;
}

// Walks the children beside the sequence of the group; what stands out of order does not move the place in it.
function checkSequence(element: UblElement, { parts, positions }: Group): Finding[] {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  let reached = 0;
  for (const child of element.children) {
    const position = positions.get(child.name);
    const part = position === undefined ? undefined : parts[position];
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    if (position === undefined || !part) findings.push(finding('UNKNOWN', child, child.name));
    else if (position < reached) findings.push(finding('ORDER', child, child.name));
    else {
      reached = position;
      if (count > 1 && !part.isRepeatable) findings.push(finding('REPEATED', child, child.name));
    }
  }
  for (const { name, isRequired } of parts)
    if (isRequired && !counts.has(name)) findings.push(finding('MISSING', element, name));
  return findings;
}

function checkExtension(element: UblElement): Finding[] {
  const [first, second] = element.children;
  if (!first) return [finding('MISSING', element, '*')];
  return second ? [finding('REPEATED', second, second.name)] : [];
}

function walk(element: UblElement, findings: Finding[]): void {
  if (element.name === 'ext:ExtensionContent') {
    findings.push(...checkExtension(element));
    return;
  }
  const group = GROUPS.get(element.name);
  if (!group) {
    findings.push(...checkValue(element));
    return;
  }
  findings.push(...checkSequence(element, group));
  for (const key of element.attributes.keys()) findings.push(finding('ATTRIBUTE', element, `@${key}`));
  if (element.text.trim() !== '') findings.push(finding('TEXT', element, element.name));
  for (const child of element.children) if (group.positions.has(child.name)) walk(child, findings);
}

/**
 * What of a file is not UBL 2.1: elements unknown, missing, repeated or out of order, values and attributes that their
 * type does not allow. The answer is empty exactly when the file is valid against the XSD of its root.
 */
export function checkStructure(root: UblElement): Finding[] {
  const findings: Finding[] = [];
  walk(root, findings);
  return findings;
}
