import { Check, Minus } from 'lucide-react';
import { useMessages } from '#app/messages.ts';

/** The two plans side by side, a row for each thing that they have. */
export function PlanTable() {
  const { site } = useMessages();
  return (
    <table className="w-full border-t border-base-300 text-left max-md:block">
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
            <PlanCell plan={site.standard} text={standard} />
            <PlanCell plan={site.premium} text={premium} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlanCell({ plan, text }: { plan: string; text: string }) {
  const { site } = useMessages();
  return (
    <td className="w-2/5 py-3 pr-6 max-md:mt-2 max-md:block max-md:w-auto max-md:py-0">
      <span aria-hidden className="block text-xs text-muted md:hidden">
        {plan}
      </span>
      {text === site.included ? (
        <span className="flex items-center gap-1.5 text-success">
          <Check size={16} aria-hidden />
          {text}
        </span>
      ) : text === site.notIncluded ? (
        <Minus size={16} role="img" aria-label={site.notIncluded} className="text-muted" />
      ) : (
        text
      )}
    </td>
  );
}
