import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { tickAct } from '#app/clients-pages/task-acts.server.ts';
import { FirstSteps } from '#app/home/first-steps.tsx';
import { HomeFigures } from '#app/home/home-figures.tsx';
import { PipelineTable } from '#app/home/pipeline-table.tsx';
import { ToDos } from '#app/home/to-dos.tsx';
import { WeeksChart } from '#app/home/weeks-chart.tsx';
import { CeilingNotice } from '#app/efactura/ceiling-notice.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { signedIn } from '#app/http/session.server.ts';
import { inboundDomain } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { WhoseSwitch } from '#app/home/whose-switch.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { takeNoteOfCeiling } from '#domain/efactura/take-note-of-ceiling.ts';
import { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { showHome } from '#domain/home/show-home.ts';
import { showToDos } from '#domain/home/show-to-dos.ts';
import { inboundNameOf } from '#domain/inbox/tenant-of.ts';
import { hasRole } from '#domain/kernel/actor.ts';

const home = pageLoader(async ({ actor, search }) => {
  if (!hasRole(actor, 'administrator', 'sales', 'accounting', 'accountant')) throw redirect('/today');
  const isAdministrator = hasRole(actor, 'administrator');
  const whose: 'mine' | 'all' = isAdministrator && search['whose'] === 'all' ? 'all' : 'mine';
  const [shown, toDo, ceilings, inbound] = await Promise.all([
    showHome(actor, {}),
    showToDos(actor, { whose }),
    isAdministrator ? watchCeilings(actor, {}) : { near: [] },
    inboundNameOf(actor.tenantId),
  ]);
  const writes = hasRole(actor, 'administrator', 'sales', 'accounting');
  return {
    ...shown,
    figures: { ...shown.figures, toInvoice: toDo.toInvoice.amount, nearestDay: toDo.toInvoice.nearestDay },
    pipeline: { ...shown.steps, invoice: toDo.toInvoice },
    toDo,
    near: ceilings.near.filter(({ noticeId }) => noticeId !== null),
    whose: isAdministrator ? whose : undefined,
    writes,
    address: inbound === undefined ? undefined : `${inbound}@${inboundDomain()}`,
  };
});

/** A stranger at the door sees what the product is; who works in the field sees the day's work. */
export async function loader(args: LoaderFunctionArgs) {
  if (!(await signedIn(args.request, args.context))) throw redirect('/welcome');
  return home(args);
}

export const action = actsByName({
  tick: tickAct,
  noteCeiling: formVerb(takeNoteOfCeiling, (_output, { request }) =>
    redirectWithToast('/', requestMessages(request).efactura.ceilings.noted),
  ),
});

export const handle = titled((m) => m.home.title);

/** What I do now, how the company stands. */
export default function HomePage() {
  const { today, toDo, near, whose, figures, weeks, pipeline, firstSteps, writes, address } =
    useLoaderData<typeof loader>();
  const { home: m } = useMessages();
  return (
    <Page title={m.title}>
      <CeilingNotice near={near} canNote />
      {writes ? <FirstSteps steps={firstSteps} address={address} /> : null}
      {writes ? (
        <Section title={m.toDo} aside={whose === undefined ? undefined : <WhoseSwitch whose={whose} />}>
          <ToDos groups={toDo} today={today} />
        </Section>
      ) : null}
      <HomeFigures figures={figures} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <WeeksChart weeks={weeks} />
        <PipelineTable steps={pipeline} />
      </div>
    </Page>
  );
}
