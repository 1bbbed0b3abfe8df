import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { operatorDetails } from '#app/operator-details.server.ts';
import { LegalText } from '#app/ui/legal-text.tsx';

const IN_FORCE = '24.11.2026';

export const loader = () => ({ operator: operatorDetails() });

export const handle = titled((m) => m.site.termsTitle);

export default function Terms() {
  const { operator } = useLoaderData<typeof loader>();
  const { site } = useMessages();
  return <LegalText title={site.termsTitle} inForce={IN_FORCE} sections={site.terms} operator={operator} />;
}
