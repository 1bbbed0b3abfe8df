import type { SearchHit } from '#app/load-context.ts';
import type { ShellRole } from '#app/shell.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import type { Messages } from '#domain/messages/index.ts';
import { placesWith } from '#app/settings/places.ts';
import { createEntriesFor, railFor } from './navigation.ts';

/** Places and beginnings whose words start like what was typed, and sections of the settings that hold it; diacritics do not matter. At most five. */
export function commandsFor(roles: readonly ShellRole[], text: string, { shell, settings }: Messages): SearchHit[] {
  const typed = fold(text.trim());
  if (typed.length < 2) return [];
  const { groups, foot } = railFor(roles);
  const places = [...groups.flatMap(({ entries }) => entries), ...foot].map(({ to, word }) => ({
    href: to,
    title: shell[word],
  }));
  const beginnings = createEntriesFor(roles).map(({ to, word }) => ({
    href: to,
    title: `${shell.create}: ${shell[word]}`,
  }));
  const hasSettings = foot.some(({ word }) => word === 'settings');
  const sections = hasSettings && typed.length > 2 ? placesWith(typed, settings) : [];
  const named = [...places, ...beginnings].filter(({ title }) =>
    fold(title)
      .split(/[\s:]+/)
      .some((word) => word.startsWith(typed)),
  );
  return [
    ...named,
    ...sections.map(({ name, to }) => ({ href: to, title: `${shell.settings} › ${settings.sections[name].title}` })),
  ]
    .filter(({ href }, index, all) => all.findIndex((one) => one.href === href) === index)
    .slice(0, 5)
    .map((hit) => ({ ...hit, kind: shell.commands }));
}
