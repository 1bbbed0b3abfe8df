import { documentAction, documentLoader } from '#app/client-pages/document-page.server.ts';
import { DocumentPage } from '#app/client-pages/document-page.tsx';
import { documentTitle } from '#app/client-pages/document-title.ts';
import { LINK_HEADERS } from '#app/http/link-page.server.ts';
import { titledBy } from '#app/page-title.ts';

export const headers = () => LINK_HEADERS;
export const loader = documentLoader;
export const action = documentAction;
export const handle = titledBy<typeof loader>(documentTitle);

/** The document of a client's link. */
export default function LinkPage() {
  return <DocumentPage />;
}
