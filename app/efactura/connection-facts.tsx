import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { showConnection } from '#domain/efactura/show-connection.ts';
import { AUTHORISATION_WARNINGS } from '#domain/efactura/model/authorisation.ts';

type Connection = Awaited<ReturnType<typeof showConnection>>;

const DAY_MS = 86_400_000;

/** How long the rights last, what renews itself and what needs a person, and when SPV last spoke. */
export function ConnectionFacts({ connection, asOf }: { connection: Connection; asOf: Date }) {
  const { efactura: m, common } = useMessages();
  const { accessExpiresAt, refreshExpiresAt, lastAnswerAt, listedUntil, awaySince } = connection;
  if (connection.state === 'none') return null;
  const daysLeft =
    refreshExpiresAt === null ? null : Math.floor((refreshExpiresAt.getTime() - asOf.getTime()) / DAY_MS);
  return (
    <Facts
      items={[
        ...(refreshExpiresAt === null || daysLeft === null
          ? []
          : [
              {
                label: m.refreshUntil,
                value: (
                  <StateMark tone={daysLeft > AUTHORISATION_WARNINGS[0] ? 'success' : 'warning'}>
                    <Instant at={refreshExpiresAt} show="date" /> · {common.days(Math.max(daysLeft, 0))}
                  </StateMark>
                ),
              },
            ]),
        ...(accessExpiresAt === null
          ? []
          : [
              {
                label: m.accessUntil,
                value: (
                  <>
                    <Instant at={accessExpiresAt} show="date" />, {m.renewsItself}
                  </>
                ),
              },
            ]),
        ...(lastAnswerAt === null ? [] : [{ label: m.lastAnswer, value: <Instant at={lastAnswerAt} /> }]),
        ...(listedUntil === null ? [] : [{ label: m.received.lastRead, value: <Instant at={listedUntil} /> }]),
        ...(awaySince === null
          ? []
          : [
              {
                label: m.away,
                value: (
                  <StateMark tone="warning">
                    <Instant at={awaySince} />
                  </StateMark>
                ),
              },
            ]),
      ]}
    />
  );
}
