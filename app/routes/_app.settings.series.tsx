import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { listSeries } from '#domain/companies/list-series.ts';
import { printed } from '#domain/companies/model/series.ts';
import { startSeries } from '#domain/companies/start-series.ts';

export const loader = pageQuery(listSeries);
export const action = formVerb(startSeries, (_output, { request }) =>
  redirect('/settings/series', {
    headers: { 'set-cookie': toastCookie({ text: requestMessages(request).settings.seriesSaved }) },
  }),
);

export const handle = titled((m) => m.settings.series);

/** Where each run of numbers goes on; after its first document it is only shown. */
export default function SeriesSettings() {
  const { series } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { settings: m, common } = useMessages();
  return (
    <ul className="max-w-text">
      {series.map((one) => {
        const isUsed = one.last >= one.startsAt;
        return (
          <li key={one.id} className="border-b border-base-300 py-4">
            <h2 className="font-medium">{m.seriesKinds[one.kind]}</h2>
            {isUsed ? (
              <p className="text-muted">{m.seriesLast(printed(one.prefix, one.last))}</p>
            ) : (
              <Form
                failure={failure}
                defaults={{ prefix: one.prefix, next: String(one.last + 1) }}
                className="mt-2 flex flex-wrap items-end gap-3 space-y-0"
              >
                <HiddenField name="seriesId" value={one.id} />
                <TextField name="prefix" label={m.seriesPrefix} maxLength={10} className="w-32" />
                <TextField name="next" label={m.seriesNext} type="number" min={1} className="w-36" />
                <Submit kind="line">{common.save}</Submit>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
