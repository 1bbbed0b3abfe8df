import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { opsLoader } from '#app/http/operator.server.ts';
import { useMessages } from '#app/messages.ts';
import { restartAct } from '#app/ops/restart.server.ts';
import { StuckTable } from '#app/ops/stuck-table.tsx';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { listStuck } from '#domain/operator/stuck-work.ts';

export const loader = opsLoader(async () => ({ stuck: await listStuck() }));

export const action = actsByName({ restart: restartAct });

export const handle = titled((m) => m.operator.workflows.title);

/** Workflows that do not get on, of all companies. */
export default function Workflows() {
  const { stuck } = useLoaderData<typeof loader>();
  const { workflows: m } = useMessages().operator;
  return (
    <Page title={m.title} lead={m.lead}>
      <StuckTable rows={stuck} />
    </Page>
  );
}
