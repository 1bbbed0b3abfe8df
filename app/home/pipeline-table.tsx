import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { PIPELINE_STEPS, type PipelineStep } from '#domain/clients/model/pipeline.ts';

const PATHS: Record<PipelineStep, string> = {
  lead: '/leads',
  offer: '/offers?view=open',
  client: '/offers?view=accepted',
  contract: '/contracts',
  delivery: '/schedule',
  acceptance: '/acceptance',
  invoice: '/invoices',
  collection: '/collections',
};

interface AtStep {
  count: number;
  amount: bigint;
}

/** How many deals wait at each step and what they are worth, with a bar to compare by. */
export function PipelineTable({ steps }: { steps: Readonly<Record<PipelineStep, AtStep>> }) {
  const { home: m, clientPages } = useMessages();
  const most = Object.values(steps).reduce((max, { amount }) => (amount > max ? amount : max), 1n);
  return (
    <section>
      <h2 className="mb-2 font-medium">{m.pipeline}</h2>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{m.step}</th>
            <th scope="col" data-align="end">
              {m.count}
            </th>
            <th scope="col" className="max-sm:hidden">
              <span className="sr-only">{m.value}</span>
            </th>
            <th scope="col" data-align="end">
              {m.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {PIPELINE_STEPS.map((step) => ({ step, ...steps[step] })).map(({ step, count, amount }) => (
            <tr key={step}>
              <td className="font-medium">
                <Link to={PATHS[step]} className="row-link" prefetch="intent">
                  {clientPages.steps[step]}
                </Link>
              </td>
              <td data-align="end">{count === 0 ? <span className="text-muted">{'–'}</span> : count}</td>
              <td className="w-1/3 max-sm:hidden">
                <svg aria-hidden width="100%" height="6" className="block">
                  <rect
                    width={`${Number((amount * 1000n) / most) / 10}%`}
                    height="6"
                    rx="2"
                    className="fill-primary/80"
                  />
                </svg>
              </td>
              <td data-align="end">
                {step === 'lead' || amount === 0n ? (
                  <span className="text-muted">{'–'}</span>
                ) : (
                  <Money value={amount} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-muted">{m.pipelineNote}</p>
    </section>
  );
}
