import { useMessages } from '#app/messages.ts';
import { isMemberRole } from '#domain/kernel/roles.ts';
import { Form } from './form.tsx';
import { HiddenField } from './hidden-field.tsx';
import { Instant } from './moment.tsx';
import { Submit } from './submit.tsx';

export interface ListedToken {
  id: string;
  name: string;
  role: string;
  hint: string;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** Tokens by name and last signs, when each was used, and the button that ends it. */
export function TokenList({ tokens }: { tokens: readonly ListedToken[] }) {
  const { api, settings } = useMessages();
  const { tokens: m } = api;
  return (
    <ul>
      {tokens.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-base-300 py-4">
          <div className="min-w-0">
            <p className="font-medium">
              {one.name} <span className="text-muted">{`…${one.hint}`}</span>
            </p>
            <p className="text-sm text-muted">
              {isMemberRole(one.role) ? settings.roles[one.role] : one.role}
              {' · '}
              {one.lastUsedAt === null ? m.neverUsed : m.used}{' '}
              {one.lastUsedAt === null ? null : <Instant at={one.lastUsedAt} />}
            </p>
          </div>
          {one.revokedAt === null ? (
            <Form>
              <HiddenField name="act" value="revoke" />
              <HiddenField name="tokenId" value={one.id} />
              <Submit kind="danger">
                <span aria-hidden>{m.revoke}</span>
                <span className="sr-only">{m.ended(one.name)}</span>
              </Submit>
            </Form>
          ) : (
            <p className="text-sm text-muted">
              {m.revokedAt} <Instant at={one.revokedAt} show="date" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
