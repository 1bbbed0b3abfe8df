import { useMessages } from '#app/messages.ts';
import { RoleBoxes } from '#app/settings/member-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

export interface ShownRequest {
  id: string;
  email: string;
  createdAt: Date;
}

/** Who asks to be let in; each is answered with one press, the roles already ticked. Nothing where nobody asks. */
export function AccessRequests({ requests }: { requests: readonly ShownRequest[] }) {
  const { security } = useMessages();
  if (requests.length === 0) return null;
  return (
    <Section title={security.team.requests} lead={security.team.requestsLead}>
      <ul>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  );
}

function RequestRow({ request: { id, email, createdAt } }: { request: ShownRequest }) {
  const { team: m } = useMessages().security;
  return (
    <li className="border-b border-base-300 py-4">
      <Form
        action="?do=answer"
        defaults={{ roles: ['sales'] }}
        failure={useActFailure('answer', { name: 'requestId', value: id })}
      >
        <HiddenField name="requestId" value={id} />
        <p className="font-medium [overflow-wrap:anywhere]">
          {email}
          {' · '}
          <span className="font-normal text-muted">
            <Instant at={createdAt} show="date" />
          </span>
        </p>
        <fieldset>
          <legend className="sr-only">{m.requestOf(email)}</legend>
          <RoleBoxes />
        </fieldset>
        <div className="flex gap-3">
          <Submit kind="line" name="answer" value="accepted">
            {m.accept}
          </Submit>
          <Submit kind="danger" name="answer" value="refused">
            {m.refuse}
          </Submit>
        </div>
      </Form>
    </li>
  );
}
