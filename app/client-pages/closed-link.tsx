import { useMessages } from '#app/messages.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Submit } from '#app/ui/submit.tsx';
import { Ask } from './ask.tsx';
import type { PageCompany } from './page-company.ts';

type Props = { state: 'expired' | 'revoked'; company: PageCompany; expiresAt: Date | null; isRenewed: boolean };

/** A link that has ended: when, and one button for a new one to the same address. */
export function ClosedLink({ state, company, expiresAt, isRenewed }: Props) {
  const { common, offers } = useMessages();
  const { page } = offers;
  const isExpired = state === 'expired' && expiresAt !== null;
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={page.linkTitle} />}
      sticky={
        isExpired && !isRenewed ? (
          <Form action="?do=renew">
            <Submit wide>{page.renew}</Submit>
          </Form>
        ) : undefined
      }
    >
      <ClientHead title={page.linkTitle}>
        <p role="status">
          {isRenewed ? page.renewed : isExpired ? common.linkExpired(formatInstant(expiresAt).date) : page.linkRevoked}
        </p>
      </ClientHead>
    </ClientShell>
  );
}
