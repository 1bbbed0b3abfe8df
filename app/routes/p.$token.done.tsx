import { documentAction } from '#app/client-pages/document-page.server.ts';
import { doneLoader } from '#app/client-pages/done/done.server.ts';
import { Done } from '#app/client-pages/done/done.tsx';
import { LINK_HEADERS } from '#app/http/link-page.server.ts';
import { titledBy } from '#app/page-title.ts';

export const headers = () => LINK_HEADERS;
export const loader = doneLoader;
export const action = documentAction;
export const handle = titledBy<typeof loader>((m, data) => `${m.portal.finished.title} · ${data.company.name}`);

/** What a client sees after an answer or a payment by a link. */
export default function DonePage() {
  return <Done />;
}
