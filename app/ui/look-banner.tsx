import { Form } from '@remix-run/react';
import { Eye } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Instant } from './moment.tsx';

/** Over every page while the operator looks at a company: whose it is, that nothing can be changed, and the way out. */
export function LookBanner({ company, until }: { company: string; until: Date }) {
  const { looking: m } = useMessages().operator;
  return (
    <div
      role="status"
      data-screen-only=""
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-base-300 bg-warning-soft px-4 py-2 md:px-8"
    >
      <Eye size={18} aria-hidden className="text-warning" />
      <p className="min-w-0 flex-1 text-sm">
        {m.banner(company)} {m.until} <Instant at={until} show="time" />
      </p>
      <Form method="post" action="/ops/leave">
        <button className="btn btn-line">{m.end}</button>
      </Form>
    </div>
  );
}
