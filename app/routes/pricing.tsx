import { useLoaderData } from '@remix-run/react';
import { now } from '#app/http/clock.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PlanPrices } from '#app/plan/plan-prices.tsx';
import { PlanTable } from '#app/plan/plan-table.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { PublicShell } from '#app/ui/public-shell.tsx';
import { planPrices } from '#domain/plans/plan-prices.ts';

export const loader = async () => ({ prices: await planPrices(now()) });

export const handle = titled((m) => m.site.pricingTitle);

/** The two plans side by side, and what happens when the bigger one ends. */
export default function Pricing() {
  const { prices } = useLoaderData<typeof loader>();
  const { site } = useMessages();
  return (
    <PublicShell>
      <div className="mx-auto max-w-page px-4 py-12 md:px-8">
        <h1 className="text-2xl font-semibold">{site.pricingTitle}</h1>
        <p className="mt-1 max-w-text text-lg text-muted">{site.pricingLead}</p>
        <div className="mt-8 grid gap-y-8 md:grid-cols-2">
          <section className="md:pr-10">
            <h2 className="text-lg font-semibold">{site.standard}</h2>
            <p className="mt-2 text-2xl font-semibold">{site.standardPrice}</p>
            <p className="mt-3 text-muted">{site.freeNote}</p>
            <ButtonLink to="/register" kind="primary" className="mt-5">
              {site.startFree}
            </ButtonLink>
          </section>
          <section className="border-base-300 max-md:border-t max-md:pt-8 md:border-l md:pl-10">
            <h2 className="text-lg font-semibold">{site.premium}</h2>
            <PlanPrices prices={prices} />
            <p className="mt-3 text-muted">{site.payBy}</p>
          </section>
        </div>
        <div className="mt-10">
          <PlanTable />
        </div>
        <section className="mt-12 max-w-text">
          <h2 className="text-lg font-semibold">{site.afterTitle}</h2>
          <p className="mt-2 text-lg">{site.after}</p>
          <p className="mt-3 text-muted">{site.trial}</p>
        </section>
      </div>
    </PublicShell>
  );
}
