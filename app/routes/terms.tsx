import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#domain/messages/index.ts';
import { useMessages } from '#app/messages.ts';
import { operatorDetails } from '#app/operator-details.server.ts';
import { LegalText } from '#app/ui/legal-text.tsx';

const IN_FORCE = '24.11.2026';

export const meta = () => [{ title: `${messagesFor('ro').site.termsTitle} · CRM AMC` }];

export const loader = () => ({ operator: operatorDetails() });

export default function Terms() {
  const { operator } = useLoaderData<typeof loader>();
  const { site } = useMessages();
  return <LegalText title={site.termsTitle} inForce={IN_FORCE} sections={site.terms} operator={operator} />;
}
