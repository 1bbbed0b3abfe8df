import type { ReactNode } from 'react';
import { Chain, type ChainLink } from './document-page.tsx';

type DraftPageProps = {
  title: ReactNode;
  state?: ReactNode;
  chain?: readonly ChainLink[];
  notice?: ReactNode;
  /** The whole `Form`, its lines and its buttons. */
  form: ReactNode;
  /** `DocumentPane` of the draft, kept up to date by the page. */
  preview?: ReactNode;
  /** `FindingsList`. */
  findings?: ReactNode;
  /** Sums that stay in sight while the form scrolls. */
  totals?: ReactNode;
};

/** A document that is being made: form at the left, findings and the living paper at the right, the sums pinned below. */
export function DraftPage({ title, state, chain = [], notice, form, preview, findings, totals }: DraftPageProps) {
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 pt-5 pb-12 md:px-8">
      <header className="mb-5">
        <Chain links={chain} />
        <h1 className="flex flex-wrap items-center gap-x-3 text-xl font-semibold">
          {title}
          {state}
        </h1>
      </header>
      {notice ? <div className="mb-5">{notice}</div> : null}
      <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="min-w-0">
          {form}
          {totals ? (
            <div className="sticky bottom-14 z-10 mt-6 border-t border-base-content/30 bg-base-100 py-3 md:bottom-0">
              {totals}
            </div>
          ) : null}
        </div>
        {preview || findings ? (
          <div className="space-y-6 xl:sticky xl:top-19 xl:self-start">
            {findings}
            {preview}
          </div>
        ) : null}
      </div>
    </div>
  );
}
