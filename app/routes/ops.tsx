import { Outlet } from '@remix-run/react';
import { opsLoader } from '#app/http/operator.server.ts';
import { OpsShell } from '#app/ops/shell.tsx';
import { titled } from '#app/page-title.ts';

/** No boundary of its own: whoever is no operator gets the page of an address that does not exist. */
export const loader = opsLoader(() => Promise.resolve(null));

export const handle = titled((m) => m.operator.title);

/** The console of whoever runs the product. */
export default function Ops() {
  return (
    <OpsShell>
      <Outlet />
    </OpsShell>
  );
}
