import { Link } from '@remix-run/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { OPEN_STATES, type OpenState } from '#domain/leads/model/lead.ts';
import { ageOf, type LeadRow } from './lead-row.ts';
import { NextStep } from './lead-table.tsx';

interface LeadBoardProps {
  leads: readonly LeadRow[];
  names: Readonly<Record<string, string>>;
  today: CivilDate;
}

/** Open leads in three columns; the two arrows of a lead are forms that move it. */
export function LeadBoard({ leads, names, today }: LeadBoardProps) {
  const { leadPages: m } = useMessages();
  return (
    <div className="grid gap-x-6 gap-y-8 md:grid-cols-3">
      {OPEN_STATES.map((state) => {
        const here = leads.filter((lead) => lead.state === state);
        return (
          <section key={state} className="min-w-0">
            <h2 className="flex items-baseline gap-2 border-b border-base-300 pb-1.5 font-semibold">
              {m.states[state]}
              <span className="text-sm font-normal text-muted">{here.length}</span>
            </h2>
            <ul>
              {here.map((lead) => (
                <li key={lead.id} className="border-b border-base-300 py-2.5">
                  <Link to={`/leads/${lead.id}`} prefetch="intent" className="block font-medium hover:underline">
                    {lead.name}
                  </Link>
                  <p className="line-clamp-2 text-sm text-muted">{lead.wants}</p>
                  <p className="mt-1 truncate text-sm">
                    <NextStep lead={lead} today={today} />
                  </p>
                  <div className="mt-1 flex items-center justify-between gap-2 text-xs text-muted">
                    <span className="truncate">
                      {[lead.assigneeId ? names[lead.assigneeId] : undefined, m.days(ageOf(lead, today))]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    <Moves lead={lead} state={state} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Moves({ lead, state }: { lead: LeadRow; state: OpenState }) {
  const index = OPEN_STATES.indexOf(state);
  return (
    <span className="flex flex-none">
      <Move lead={lead} to={OPEN_STATES[index - 1]} icon={<ChevronLeft size={16} aria-hidden />} />
      <Move lead={lead} to={OPEN_STATES[index + 1]} icon={<ChevronRight size={16} aria-hidden />} />
    </span>
  );
}

function Move({ lead, to, icon }: { lead: LeadRow; to: OpenState | undefined; icon: React.ReactNode }) {
  const { leadPages: m } = useMessages();
  if (to === undefined) return null;
  const label = `${lead.name}: ${m.moveTo(m.states[to])}`;
  return (
    <Form action="?index&do=move" version={lead.version} className="">
      <HiddenField name="leadId" value={lead.id} />
      <HiddenField name="state" value={to} />
      <button aria-label={label} title={m.moveTo(m.states[to])} className="btn btn-quiet touch-target px-1.5">
        {icon}
      </button>
    </Form>
  );
}
