import { redirect } from '@remix-run/node';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { acceptWithObjections } from '#domain/acceptance/accept-with-objections.ts';
import { readReport } from '#domain/acceptance/read-report.ts';
import { refuseReport } from '#domain/acceptance/refuse-report.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { linkVerb } from '../http/link-page.server.ts';

const ReportId = id<'acceptanceReport'>();

/** What the client's page of a report shows. */
export const readAcceptancePart = (actor: ClientActor) =>
  readReport(actor, { reportId: ReportId.parse(actor.subjectId) });
export type AcceptancePart = Awaited<ReturnType<typeof readAcceptancePart>>;

const again = (_output: unknown, { page }: { page: string }) => redirect(`${page}/done`);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The page asks line by line how much is accepted and what is wrong; the verb takes the two as lists. */
export function objectionInput({ lines, whole, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const typed = Array.isArray(lines) ? lines.filter(isRecord) : [];
  const ofLines = typed.flatMap(({ lineId, text, termDate }) =>
    text === undefined ? [] : [{ lineId, text, ...(termDate === undefined ? {} : { termDate }) }],
  );
  return {
    ...rest,
    lines: typed.map(({ lineId, accepted }) => ({ lineId, accepted })),
    objections: whole === undefined ? ofLines : [...ofLines, { text: whole }],
  };
}

/** What a client may do with a report, by the `do` of the form's address. */
export const acceptanceActs = {
  accept: linkVerb(acceptReport, again, (values, { subjectId }) => ({ ...values, reportId: subjectId })),
  object: linkVerb(acceptWithObjections, again, (values, { subjectId }) => ({
    ...objectionInput(values),
    reportId: subjectId,
  })),
  refuse: linkVerb(refuseReport, again, (values, { subjectId }) => ({ ...values, reportId: subjectId })),
};
