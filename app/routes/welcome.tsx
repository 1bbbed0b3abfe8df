import { messagesFor } from '#domain/messages/index.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EightSteps } from '#app/ui/eight-steps.tsx';
import { INERT } from '#app/ui/inert.ts';
import { Money } from '#app/ui/money.tsx';
import { NextAction } from '#app/ui/next-action.tsx';
import { PublicShell } from '#app/ui/public-shell.tsx';
import { QuantityBar } from '#app/ui/quantity-bar.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';

export const meta = () => [{ name: 'description', content: messagesFor('ro').site.welcomeLead }];

export const handle = titled((m) => m.site.welcomeTitle);

/** The door for who does not know the product: what it does, how it looks, where to begin. */
export default function Welcome() {
  const { site } = useMessages();
  return (
    <PublicShell>
      <section className="border-b border-base-300 bg-base-200">
        <div className="mx-auto grid max-w-page items-center gap-x-12 gap-y-10 px-4 py-12 md:px-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:py-20">
          <div>
            <h1 className="text-3xl font-semibold tracking-tight text-balance md:text-4xl">{site.welcomeTitle}</h1>
            <p className="mt-4 max-w-text text-lg">{site.welcomeLead}</p>
            <div className="mt-7 flex flex-wrap gap-3">
              <ButtonLink to="/register" kind="primary" className="h-11 px-5 text-lg">
                {site.startFree}
              </ButtonLink>
              <ButtonLink to="/pricing" className="h-11 px-5 text-lg">
                {site.seePricing}
              </ButtonLink>
            </div>
            <p className="mt-4 text-muted">{site.freeNote}</p>
          </div>
          <Picture />
        </div>
      </section>
      <div className="mx-auto max-w-page px-4 py-14 md:px-8">
        <h2 className="text-xl font-semibold">{site.stepsTitle}</h2>
        <ol className="mt-6 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-4">
          {site.steps.map(({ name, text }, index) => (
            <li key={name} className="border-t border-base-300 py-4">
              <p className="flex items-baseline gap-2 font-semibold">
                <span className="text-muted">{index + 1}</span>
                {name}
              </p>
              <p className="mt-1 text-muted">{text}</p>
            </li>
          ))}
        </ol>
        <h2 className="mt-12 text-xl font-semibold">{site.reasonsTitle}</h2>
        <ul className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
          {site.reasons.map(({ title, text }) => (
            <li key={title} className="max-w-text">
              <h3 className="text-lg font-semibold">{title}</h3>
              <p className="mt-1 text-muted">{text}</p>
            </li>
          ))}
        </ul>
        <section className="mt-14 border-t border-base-300 pt-10">
          <h2 className="text-xl font-semibold">{site.dataTitle}</h2>
          <p className="mt-2 max-w-text text-lg text-muted">{site.dataText}</p>
          <ButtonLink to="/register" kind="primary" className="mt-6">
            {site.startFree}
          </ButtonLink>
        </section>
      </div>
    </PublicShell>
  );
}

/** The application's own pieces with example data: what is shown is what one gets. */
function Picture() {
  const { site } = useMessages();
  const states = ['done', 'done', 'done', 'done', 'done', 'done', 'current', 'todo'] as const;
  return (
    <div
      aria-hidden
      {...INERT}
      className="min-w-0 space-y-6 rounded-box border border-base-300 bg-base-100 p-5 shadow-float sm:p-6"
    >
      <EightSteps steps={site.steps.map(({ name }, index) => ({ name, state: states[index] ?? 'todo' }))} />
      <NextAction title={site.pictureNext} action={<span className="btn btn-primary">{site.pictureAction}</span>}>
        {site.pictureWhy}
      </NextAction>
      <QuantityBar
        name={site.pictureService}
        unit={site.pictureHours}
        quantities={{
          contracted: 48_000n,
          delivered: 40_000n,
          accepted: 36_000n,
          invoiced: 24_000n,
          collected: 12_000n,
        }}
      />
      <ul className="text-sm">
        {[
          { number: 'AMC-0141', amount: 845_000n, tone: 'success' as const, text: site.pictureStates.done },
          { number: 'AMC-0140', amount: 1_234_556n, tone: 'success' as const, text: site.pictureStates.paid },
        ].map(({ number, amount, tone, text }) => (
          <li key={number} className="flex items-center gap-4 border-t border-base-300 py-2">
            <span className="font-medium whitespace-nowrap">{number}</span>
            <StateMark tone={tone}>{text}</StateMark>
            <span className="ml-auto">
              <Money value={amount} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
