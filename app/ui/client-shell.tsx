import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { brandClass } from './brand-color.ts';
import { cx } from './class-names.ts';
import { SkipLink } from './skip-link.tsx';

type ClientShellProps = {
  company: { name: string; logo?: string | undefined; color?: string | null | undefined };
  /** The one button, always in sight. */
  sticky?: ReactNode;
  /** Beside the company's name: language, «Întreabă». */
  aside?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** A page of a company's client: the company's logo and colour, one column, one button. Ours is small, in the foot. */
export function ClientShell({ company, sticky, aside, foot, children }: ClientShellProps) {
  const { shell } = useMessages();
  return (
    <div className={cx('flex min-h-dvh flex-col bg-base-200 text-lg', brandClass(company.color))}>
      <SkipLink />
      <header className="border-t-2 border-t-primary bg-base-100">
        <div className="mx-auto flex min-h-16 max-w-2xl items-center justify-between gap-4 px-4 py-3">
          {company.logo === undefined ? (
            <p className="font-semibold">{company.name}</p>
          ) : (
            <img src={company.logo} alt={company.name} className="max-h-10 max-w-48 object-contain" />
          )}
          {aside}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 border-t border-base-300 bg-base-100 outline-none">
        <div className={cx('mx-auto max-w-2xl px-4 pt-8', sticky ? 'pb-28' : 'pb-12')}>{children}</div>
      </main>
      {sticky ? (
        <div
          data-screen-only=""
          className="sticky bottom-0 z-20 border-t border-base-300 bg-base-100 pb-[env(safe-area-inset-bottom)]"
        >
          <div className="mx-auto max-w-2xl px-4 py-3 [&_.btn-primary]:h-12 [&_.btn-primary]:w-full [&_.btn-primary]:text-lg">
            {sticky}
          </div>
        </div>
      ) : null}
      <footer className="mx-auto flex w-full max-w-2xl flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-5 text-sm text-muted">
        {foot}
        <span>{shell.by}</span>
      </footer>
    </div>
  );
}

type ClientHeadProps = {
  /** «Oferta OF-12 pentru dvs.». */ title: ReactNode;
  /** One sentence: what is asked. */ children?: ReactNode;
  amount?: ReactNode;
  amountNote?: ReactNode;
};

/** The head of a client's page: a sentence and the amount. */
export function ClientHead({ title, children, amount, amountNote }: ClientHeadProps) {
  return (
    <header className="mb-8">
      <h1 className="text-xl font-semibold text-balance">{title}</h1>
      {children ? <div className="mt-1 text-muted">{children}</div> : null}
      {amount ? <p className="mt-5 text-2xl font-semibold">{amount}</p> : null}
      {amountNote ? <p className="text-sm text-muted">{amountNote}</p> : null}
    </header>
  );
}
