import { cashDayPaper } from '#app/collections/cash-day-paper.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { cashRegister } from '#domain/collections/cash-register.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** Registrul de casă of a day as a paper to be signed. */
export const loader = pageLoader(async ({ actor, request, params }) => {
  const day = params['day'] ?? '';
  const asked = isCivilDate(day) ? day : undefined;
  const register = await cashRegister(actor, { from: asked, to: asked });
  if (asked === undefined) throw new NotFound();
  const words = { m: requestMessages(request), locale: requestLocale(request) };
  const paper = cashDayPaper(register, issuerOf(await showCompany(actor, {})), words);
  return pdfResponse(await pdfOf('report', paper, actor.asOf), `registru-casa-${day}.pdf`);
});
