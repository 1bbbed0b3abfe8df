import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Facts, type Fact } from './facts.tsx';
import { Menu } from './menu.tsx';
import { StateLines, type StateLine } from './state-lines.tsx';

export type ChainLink = { label: string; to?: string | undefined; isCurrent?: boolean };

type DocumentPageProps = {
  /** Kind and number: «Factura F-42». */
  title: ReactNode;
  /** Pill of the document's own state. */
  state?: ReactNode;
  client: ReactNode;
  total?: ReactNode;
  /** «Ofertă OF-12 › Contract 15 › PV 7 › Factură F-42», the present one marked. */
  chain?: readonly ChainLink[];
  /** A message about the whole document, above all. */
  notice?: ReactNode;
  /** `DocumentPane`. */
  document: ReactNode;
  /** The one primary action, and in plain words what it brings about. */
  action?: ReactNode;
  consequence?: ReactNode;
  states?: readonly StateLine[];
  facts?: readonly Fact[];
  /** At most four further actions, each a full-width `line` button. */
  others?: ReactNode;
  /** The rest, as menu items. */
  more?: ReactNode;
  history?: ReactNode;
  /** Blocks of this kind only, between key data and history. */
  children?: ReactNode;
};

/** The page of any document: the paper at the left; what to do, where it stands and what happened at the right. */
export function DocumentPage(props: DocumentPageProps) {
  const {
    title,
    state,
    client,
    total,
    chain = [],
    notice,
    document,
    action,
    consequence,
    states = [],
    facts = [],
    others,
    more,
    history,
    children,
  } = props;
  const { common } = useMessages();
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-5 pb-12 md:px-8">
      <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Chain links={chain} />
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-semibold">
            {title}
            {state}
          </h1>
          <p className="text-muted">{client}</p>
        </div>
        {total ? <p className="text-right">{total}</p> : null}
      </header>
      {notice ? <div className="mb-5">{notice}</div> : null}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="max-lg:order-2">{document}</div>
        <div className="contents lg:block lg:space-y-6">
          <div data-screen-only="" className="space-y-2 max-lg:order-1">
            {action ? <div className="[&_.btn]:w-full">{action}</div> : null}
            {consequence ? <p className="text-sm text-muted">{consequence}</p> : null}
          </div>
          {states.length > 0 ? (
            <section aria-label={common.states} className="max-lg:order-1">
              <StateLines lines={states} />
            </section>
          ) : null}
          {facts.length > 0 ? (
            <section aria-label={common.keyFacts} className="border-t border-base-300 pt-2 max-lg:order-3">
              <Facts items={facts} />
            </section>
          ) : null}
          {others || more ? (
            <section
              aria-label={common.otherActions}
              data-screen-only=""
              className="flex flex-col gap-2 max-lg:order-4"
            >
              {others}
              {more ? (
                <Menu summary={<>{common.otherActions} …</>} summaryClass="btn btn-quiet w-full">
                  {more}
                </Menu>
              ) : null}
            </section>
          ) : null}
          {children ? <div className="max-lg:order-5">{children}</div> : null}
          {history ? (
            <section aria-label={common.history} className="border-t border-base-300 pt-3 max-lg:order-6">
              <h2 className="font-semibold">{common.history}</h2>
              {history}
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** The documents this one came from and led to. */
export function Chain({ links }: { links: readonly ChainLink[] }) {
  const { common } = useMessages();
  if (links.length === 0) return null;
  return (
    <nav aria-label={common.chain} className="mb-1 flex flex-wrap items-center gap-1 text-sm text-muted">
      {links.map(({ label, to, isCurrent = false }, index) => (
        <Fragment key={label}>
          {index === 0 ? null : <ChevronRight size={14} aria-hidden />}
          {isCurrent || to === undefined ? (
            <span
              aria-current={isCurrent ? 'page' : undefined}
              className={isCurrent ? 'font-semibold text-base-content' : ''}
            >
              {label}
            </span>
          ) : (
            <Link to={to} className="hover:text-base-content hover:underline">
              {label}
            </Link>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
