import { Link, useLoaderData } from '@remix-run/react';
import { requireExportRight } from '#app/exports/may-export.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { CloseAccount } from '#app/settings/close-account.tsx';
import { CopyList } from '#app/settings/copy-list.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { hasRole } from '#domain/kernel/actor.ts';
import { askClosing } from '#domain/portability/ask-closing.ts';
import { askExport } from '#domain/portability/ask-export.ts';
import { showPortability } from '#domain/portability/show-portability.ts';
import { undoClosing } from '#domain/portability/undo-closing.ts';

export const loader = pageLoader(async ({ actor }) => {
  requireExportRight(actor);
  const whole = hasRole(actor, 'administrator') ? await showPortability(actor, {}) : null;
  return { whole, names: await memberNames(actor) };
});

const back =
  (word: 'copyAsked' | 'closingAsked' | 'closingUndone') =>
  (_: unknown, { request }: { request: Request }) =>
    redirectWithToast('/settings/data', requestMessages(request).portability[word]);

export const action = actsByName({
  copy: formVerb(askExport, back('copyAsked')),
  close: formVerb(askClosing, back('closingAsked')),
  undo: formVerb(undoClosing, back('closingUndone')),
});

export const handle = titled((m) => m.settings.sections.data.title);

/** What the company may do with its data: take all of it away, have a person erased, close the account. */
export default function Data() {
  const { whole, names } = useLoaderData<typeof loader>();
  const { portability: m, exports } = useMessages();
  return (
    <div className="max-w-text">
      {whole === null ? null : <CopyList copies={whole.exports} names={names} />}
      <Section title={m.listsTitle} lead={m.listsText} aside={<ButtonLink to="/exports">{exports.title}</ButtonLink>}>
        {null}
      </Section>
      <Section title={m.isolationTitle} lead={m.isolationText}>
        <Link to="/privacy" className="text-link">
          {m.privacy}
        </Link>
      </Section>
      {whole === null ? null : (
        <>
          <Section
            title={m.eraseTitle}
            lead={m.eraseText}
            aside={<ButtonLink to="/settings/erasure">{m.choosePerson}</ButtonLink>}
          >
            {null}
          </Section>
          <CloseAccount {...whole} />
        </>
      )}
    </div>
  );
}
