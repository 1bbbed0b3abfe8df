import { useLoaderData, useSearchParams } from '@remix-run/react';
import { CircleCheck } from 'lucide-react';
import { actAddress, entryAddress } from '#app/banking/act-of.ts';
import { chosenShares } from '#app/banking/chosen-shares.ts';
import { EntryList } from '#app/banking/entry-list.tsx';
import { EntryPanel } from '#app/banking/entry-panel.tsx';
import { PostedNotice } from '#app/banking/posted-notice.tsx';
import { Progress } from '#app/banking/progress.tsx';
import { RuleSheet } from '#app/banking/rule-sheet.tsx';
import { StatementSummary } from '#app/banking/statement-summary.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast, redirectWithUndo } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { changeMatchingRule } from '#domain/banking/change-matching-rule.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { confirmMatch } from '#domain/banking/confirm-match.ts';
import { ignoreEntry } from '#domain/banking/ignore-entry.ts';
import { listEntries } from '#domain/banking/list-entries.ts';
import { matchRefund } from '#domain/banking/match-refund.ts';
import type { Match } from '#domain/banking/model/matching/match.ts';
import { postByRule } from '#domain/banking/post-by-rule.ts';
import { searchOpenItems } from '#domain/banking/search-open-items.ts';
import { showMatchingRule } from '#domain/banking/show-matching-rule.ts';
import { showStatement } from '#domain/banking/show-statement.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { tieRecorded } from '#domain/banking/tie-recorded.ts';
import { undoByRule } from '#domain/banking/undo-by-rule.ts';
import { undoMatch } from '#domain/banking/undo-match.ts';

const VIEWS = ['open', 'decided', 'all'] as const;

export const loader = pageLoader(async ({ actor, params, search: { view: wanted, entry, q, after } }) => {
  const view = VIEWS.find((one) => one === wanted) ?? 'open';
  const statementId = params['statementId'] ?? '';
  const [statement, list, rule] = await Promise.all([
    showStatement(actor, { statementId }),
    listEntries(actor, { statementId, view, after }),
    showMatchingRule(actor, {}),
  ]);
  const bankEntryId = entry ?? list.rows[0]?.id;
  const current = bankEntryId === undefined ? null : await suggestMatches(actor, { bankEntryId });
  const found = q === undefined ? undefined : (await searchOpenItems(actor, { query: q })).rows;
  return { statementId, view, statement, list, rule, current, query: q, found };
});

type Context = { request: Request; params: Record<string, string | undefined> };

/** Leads on to the next entry that waits, with the way back in the toast. */
const decided = ({ id }: Match, { request, params }: Context) => {
  const { searchParams, pathname } = new URL(request.url);
  const { matching: m } = requestMessages(request);
  const here = searchParams.get('entry') ?? '';
  const to = entryAddress(params['statementId'] ?? '', searchParams.get('view') ?? 'open', searchParams.get('next'));
  const undo = { action: `${pathname}?do=undo&entry=${here}`, fields: { bankMatchId: id } };
  return redirectWithUndo(to, m.confirmed, undo);
};

const back =
  (text: (m: ReturnType<typeof requestMessages>['matching']) => string) =>
  (_output: unknown, { request, params }: Context) => {
    const { searchParams } = new URL(request.url);
    const to = entryAddress(params['statementId'] ?? '', searchParams.get('view') ?? 'open', searchParams.get('entry'));
    return redirectWithToast(to, text(requestMessages(request).matching));
  };

export const action = actsByName({
  confirm: formVerb(confirmMatch, decided),
  choose: formVerb(confirmMatch, decided, { input: chosenShares }),
  tie: formVerb(tieRecorded, decided),
  refund: formVerb(matchRefund, decided),
  class: formVerb(classEntry, decided),
  ignore: formVerb(ignoreEntry, decided),
  undo: formVerb(
    undoMatch,
    back((m) => m.undone),
  ),
  rule: formVerb(
    changeMatchingRule,
    back((m) => m.ruleSaved),
  ),
  unrule: formVerb(undoByRule, ({ undone }, { request, params }) => {
    const { matching: m } = requestMessages(request);
    return redirectWithToast(entryAddress(params['statementId'] ?? '', 'open', null), m.undoneByRule(undone));
  }),
  sure: formVerb(postByRule, ({ posted }, { request, params }) => {
    const { matching: m } = requestMessages(request);
    const to = entryAddress(params['statementId'] ?? '', 'open', null);
    return redirectWithToast(to, posted === 0 ? m.nonePosted : m.posted(posted));
  }),
});

export const handle = titled((m) => m.matching.title);

/** A statement entry by entry: confirm, next, confirm. */
export default function Statement() {
  const { statementId, view, statement, list, rule, current, query, found } = useLoaderData<typeof loader>();
  const { matching: m, collections } = useMessages();
  const [search] = useSearchParams();
  const canWrite = useRole('administrator', 'accounting');
  const canSet = useRole('administrator');
  const failure = useFailure();
  const failureOf = (act: string) => (search.get('do') === act ? failure : undefined);
  const actOf = actAddress(view, current?.entry.id ?? '', current?.nextId ?? current?.previousId ?? null);
  const page = (after: string | undefined) => `?${new URLSearchParams({ view, ...(after === undefined ? {} : { after }) }).toString()}`; // prettier-ignore
  const counts = { open: list.total - list.decided, decided: list.decided, all: list.total };
  return (
    <Page
      title={m.title}
      back={{ to: '/collections?view=unallocated', label: collections.views.unallocated }}
      action={
        canWrite && counts.open > 0 && rule.threshold !== null ? (
          <Form action={actOf('sure')} failure={failureOf('sure')} id="sure">
            <Submit kind="line">{m.postSure}</Submit>
          </Form>
        ) : undefined
      }
      tabs={
        <Tabs
          items={VIEWS.map((one) => ({
            to: entryAddress(statementId, one, null),
            label: m.views[one],
            count: counts[one],
            isCurrent: one === view,
          }))}
        />
      }
    >
      <StatementSummary statement={statement} />
      {statement.byRule > 0 ? (
        <PostedNotice
          statementId={statementId}
          count={statement.byRule}
          actOf={actOf}
          failure={failureOf('unrule')}
          canWrite={canWrite}
        />
      ) : null}
      <div className="mb-6 grid items-end gap-x-8 gap-y-3 md:grid-cols-2">
        <Progress done={list.decided} of={list.total} />
        <RuleSheet rule={rule} actOf={actOf} failure={failureOf('rule')} canSet={canSet} />
      </div>
      {current ? (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
          <div className="order-2 min-w-0 lg:order-1">
            <EntryList
              rows={list.rows}
              view={view}
              currentId={current.entry.id}
              pager={{
                next: list.next === undefined ? undefined : page(list.next),
                previous: search.has('after') ? page(undefined) : undefined,
              }}
            />
          </div>
          <div className="order-1 min-w-0 lg:order-2" key={current.entry.id}>
            <EntryPanel
              page={current}
              view={view}
              query={query}
              found={found}
              actOf={actOf}
              failureOf={failureOf}
              canWrite={canWrite}
            />
          </div>
        </div>
      ) : (
        <EmptyState icon={CircleCheck} title={view === 'open' ? m.doneTitle : m.emptyView}>
          {view === 'open' ? m.doneText : null}
        </EmptyState>
      )}
    </Page>
  );
}
