import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { ServiceFieldsForm } from '#app/services/service-form.tsx';
import { ServiceUsePanel } from '#app/services/service-use.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { vatValue, withVat } from '#app/vat-choice.ts';
import { archiveService } from '#domain/catalogue/archive-service.ts';
import { changeService } from '#domain/catalogue/change-service.ts';
import { listVatChoices } from '#domain/catalogue/list-vat-choices.ts';
import { restoreService } from '#domain/catalogue/restore-service.ts';
import { showService } from '#domain/catalogue/show-service.ts';

export const loader = pageLoader(async ({ actor, params }) => ({
  service: await showService(actor, { serviceId: params['serviceId'] ?? '' }),
  choices: (await listVatChoices(actor, {})).choices,
}));

const toast =
  (key: 'saved' | 'archivedToast' | 'restoredToast') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).catalogue[key]);

export const action = actsByName({
  save: formVerb(changeService, toast('saved'), { input: withVat }),
  archive: formVerb(archiveService, toast('archivedToast')),
  restore: formVerb(restoreService, toast('restoredToast')),
});

export const handle = titledBy<typeof loader>((_m, data) => data.service.name);

/** One service: its card, where it is used, how much of it was offered and contracted. */
export default function ServicePage() {
  const { service, choices } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { catalogue: m, common } = useMessages();
  const isActive = service.state === 'active';
  const canWrite = useRole('administrator', 'sales', 'accounting');
  const mine = { category: service.vatCategory, rate: service.vatRate };
  const all = choices.some((one) => vatValue(one) === vatValue(mine)) ? choices : [mine, ...choices];
  return (
    <Page
      title={service.name}
      back={{ to: '/services', label: m.title }}
      aside={
        isActive ? undefined : (
          <StateMark pill tone="neutral">
            {m.archived}
          </StateMark>
        )
      }
      secondary={
        canWrite ? (
          <Form action={isActive ? '?do=archive' : '?do=restore'} className="">
            <Submit kind="quiet">{isActive ? m.archive : m.restore}</Submit>
          </Form>
        ) : undefined
      }
    >
      <div className="grid gap-10 lg:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
        <Form
          key={service.version}
          action="?do=save"
          failure={failure}
          version={service.version}
          defaults={{ ...service, vat: vatValue(mine) }}
        >
          <ServiceFieldsForm choices={all} currency={service.currency} />
          <FormEnd note={isActive ? undefined : m.archiveNote}>
            {canWrite ? <Submit>{common.save}</Submit> : null}
          </FormEnd>
        </Form>
        <ServiceUsePanel service={service} />
      </div>
    </Page>
  );
}
