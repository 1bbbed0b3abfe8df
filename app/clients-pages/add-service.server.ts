import { fittingTexts } from '#domain/kernel/pure/shorten.ts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { showService } from '#domain/catalogue/show-service.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { z } from 'zod';

const Chosen = z.object({ serviceId: id<'service'>(), contracted: z.string().min(1) });
const Verb = addContractedService.definition.input;

/** «Adaugă serviciu contractat»: the catalogue says what the service is, the form how much of it, when and, if it differs, the price. */
export async function addService({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const { serviceId } = parseInput(Chosen, values);
    const known = await showService(actor, { serviceId });
    const { unit, unitPrice, currency, vatCategory, vatRate, exemptionReason } = known;
    const { name, description } = fittingTexts(known); // of a time when they could be longer
    const price = values['unitPrice'] ?? (unitPrice === null ? undefined : formatDecimal(unitPrice, SCALE.unitPrice));
    if (price === undefined) throw new Invalid('errors.required', { fields: ['unitPrice'] });
    const service = { serviceId, name, unit, currency, vatCategory, vatRate };
    const optional = {
      description: description === '' ? undefined : description,
      exemptionReason: exemptionReason ?? undefined,
    };
    await addContractedService(
      actor,
      asInput({ ...values, ...service, ...optional, unitPrice: price, clientId: params['clientId'] }),
      meta,
    );
    const { clientPages } = requestMessages(request);
    return redirectWithToast(`/clients/${params['clientId'] ?? ''}/services`, clientPages.serviceAdded);
  });
}

/** The verb parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as z.input<typeof Verb>;
