import { pageLoader } from '#app/http/form-verb.server.ts';
import { logoResponse } from '#app/http/logo.server.ts';

/** The logo of the company that is worked in. */
export const loader = pageLoader(({ actor }) => logoResponse(actor));
