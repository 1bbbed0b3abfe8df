import { Check, Minus } from 'lucide-react';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PREMIUM_PRICES } from '#app/plan-prices.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { PublicShell } from '#app/ui/public-shell.tsx';

const lei = (bani: bigint) => formatRomanian(bani, 2).replace(/,00$/, '');

export const handle = titled((m) => m.site.pricingTitle);

/** The two plans side by side, and what happens when the bigger one ends. */
export default function Pricing() {
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
            <p className="mt-2 text-2xl font-semibold">{site.perMonth(lei(PREMIUM_PRICES.month))}</p>
            <p className="mt-3">{site.perHalfYear(lei(PREMIUM_PRICES.halfYear))}</p>
            <p>{site.perYear(lei(PREMIUM_PRICES.year))}</p>
            <p className="mt-3 text-muted">{site.payBy}</p>
          </section>
        </div>
        <PlanTable />
        <section className="mt-12 max-w-text">
          <h2 className="text-lg font-semibold">{site.afterTitle}</h2>
          <p className="mt-2 text-lg">{site.after}</p>
          <p className="mt-3 text-muted">{site.trial}</p>
        </section>
      </div>
    </PublicShell>
  );
}

function PlanTable() {
  const { site } = useMessages();
  const cell = (text: string) =>
    text === site.included ? (
      <span className="flex items-center gap-1.5 text-success">
        <Check size={16} aria-hidden />
        {text}
      </span>
    ) : text === site.notIncluded ? (
      <Minus size={16} role="img" aria-label={site.notIncluded} className="text-muted" />
    ) : (
      text
    );
  return (
    <table className="mt-10 w-full border-t border-base-300 text-left max-md:block">
      <caption className="sr-only">{site.pricingTitle}</caption>
      <thead className="max-md:sr-only">
        <tr className="text-sm text-muted">
          <td />
          <th scope="col" className="py-2 pr-6 font-normal">
            {site.standard}
          </th>
          <th scope="col" className="py-2 font-normal">
            {site.premium}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {site.planRows.map(({ feature, standard, premium }) => (
          <tr key={feature} className="border-t border-base-300 align-top max-md:block max-md:py-4">
            <th scope="row" className="w-1/5 py-3 pr-6 font-semibold max-md:block max-md:w-auto max-md:py-0">
              {feature}
            </th>
            {[
              [site.standard, standard],
              [site.premium, premium],
            ].map(([plan = '', text = '']) => (
              <td key={plan} className="w-2/5 py-3 pr-6 max-md:mt-2 max-md:block max-md:w-auto max-md:py-0">
                <span aria-hidden className="block text-xs text-muted md:hidden">
                  {plan}
                </span>
                {cell(text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
