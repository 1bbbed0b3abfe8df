import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { linkLoader, linkOf } from '#app/http/link-page.server.ts';
import { heldPortal } from '#app/http/portal-cookie.server.ts';
import { liveTopic } from '#app/live-topic.server.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { renewLink } from '#domain/links/renew-link.ts';
import { actOf, readPart } from './parts.server.ts';

/** The company in whose name a client's page speaks; its logo is read through the client's own address. */
export async function companyOfPage(actor: ClientActor, token: string) {
  const { name, email, phone, colour, logo } = await showCompany(actor, {});
  return { name, email, phone, colour, ...(logo === null ? {} : { logo: `/p/${token}/logo` }) };
}

/** What the page of one document reads, opened by its own link or below the portal's. A portal's own address leads home. */
export const documentLoader = linkLoader(async ({ actor, state, expiresAt, request, page, params }) => {
  const { token = '', documentId } = params;
  const company = await companyOfPage(actor, token);
  if (state !== 'open') return { state, company, expiresAt };
  if (actor.purpose === 'portal') throw redirect(`/p/${token}/home`);
  const portal = documentId === undefined ? await heldPortal(request, actor) : `/p/${token}/home`;
  const live = liveTopic(actor.tenantId, actor.subjectId);
  return { state, company: { ...company, portal }, live, part: await readPart(actor), address: page };
});

/** `?do=` names the act; a closed link knows only «send me a new one». */
export async function documentAction(args: ActionFunctionArgs) {
  const opened = await linkOf(args);
  const name = new URL(args.request.url).searchParams.get('do') ?? '';
  if (opened.state !== 'open') {
    if (name === 'renew') await renewLink(opened.actor, {});
    return redirect('?renewed=1');
  }
  const act = actOf(opened.actor.purpose, name);
  if (!act) throw new Response(null, { status: 404 });
  return act(args);
}
