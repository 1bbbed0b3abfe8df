import { useMessages } from '#app/messages.ts';
import { Day, Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { ReportedVisits } from './reported-visits.tsx';
import { SECTION_TITLE } from './section-title.ts';
import type { ShownReport } from './shown-report.ts';

/** Objections with their terms, signatures with who gave them, and the work that the report is about. */
export function ReportSections({ report }: { report: ShownReport }) {
  const { page: m } = useMessages().acceptance;
  const { objections, signatures, work } = report;
  return (
    <div className="space-y-6 text-sm">
      {objections.length === 0 ? null : (
        <section>
          <h2 className={SECTION_TITLE}>{m.objections}</h2>
          <ul>
            {objections.map(({ objectionId, text, termDate, remediedAt }) => (
              <li key={objectionId} className="border-b border-base-300 py-2 last:border-0">
                <p className="whitespace-pre-line">{text}</p>
                <p className="flex flex-wrap items-center gap-x-3 text-muted">
                  {termDate === null ? null : (
                    <span>
                      {m.objectionTerm} <Day date={termDate} />
                    </span>
                  )}
                  <StateMark tone={remediedAt ? 'success' : 'warning'}>
                    {remediedAt ? m.remedied : m.notRemedied}
                  </StateMark>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {signatures.length === 0 ? null : (
        <section>
          <h2 className={SECTION_TITLE}>{m.signatures}</h2>
          <ul>
            {signatures.map(({ party, state, signerName, recordedWay, at }) => (
              <li key={party} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                <span>
                  <span className="text-muted">{`${m.signedBy[party]}: `}</span>
                  {signerName}
                </span>
                <span className="text-muted">
                  {recordedWay === null ? m.signatureStates[state] : m.recorded[recordedWay]}
                  {at ? ', ' : null}
                  {at ? <Instant at={at} /> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReportedVisits work={work} />
    </div>
  );
}
