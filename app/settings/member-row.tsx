import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { MEMBER_ROLES, type MemberRole } from '#domain/kernel/roles.ts';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { VouchForm } from './account/vouch-form.tsx';
import { AwayForm } from './away-form.tsx';

export interface ShownMember {
  personId: string;
  name: string;
  email: string;
  roles: readonly MemberRole[];
  state: string;
  awayFrom: string | null;
  awayUntil: string | null;
}

/** A colleague in one line; opened, the roles, the access and the days away. */
export function MemberRow({ member, today, mayVouch }: { member: ShownMember; today: string; mayVouch: boolean }) {
  const { settings: m } = useMessages();
  return (
    <li className="border-b border-base-300">
      <details className="group">
        <summary className="flex cursor-pointer items-center gap-4 py-3">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{member.name}</span>
            <span className="block truncate text-sm text-muted">{member.email}</span>
            <span className="block text-sm">{member.roles.map((role) => m.roles[role]).join(' · ')}</span>
          </span>
          {member.state === 'suspended' ? <StateMark tone="neutral">{m.suspended}</StateMark> : null}
          {isAway(member, today) ? <StateMark tone="warning">{m.awayNow}</StateMark> : null}
          <span className="text-link text-sm">{m.changeMember}</span>
        </summary>
        <div className="grid gap-6 pb-6 sm:pl-4">
          <MemberForm member={member} />
          <div>
            <h3 className="mb-2 font-medium">{m.awayOf}</h3>
            <AwayForm person={member} action="?do=away" />
          </div>
          {mayVouch ? (
            <div>
              <VouchForm personId={member.personId} name={member.name} />
            </div>
          ) : null}
        </div>
      </details>
    </li>
  );
}

const isAway = ({ awayFrom, awayUntil }: ShownMember, today: string): boolean =>
  awayFrom !== null && awayFrom <= today && (awayUntil === null || awayUntil >= today);

function MemberForm({ member: { personId, name, roles, state } }: { member: ShownMember }) {
  const { settings: m, common } = useMessages();
  return (
    <Form
      action="?do=change"
      defaults={{ roles, state }}
      failure={useActFailure('change', { name: 'personId', value: personId })}
      className="space-y-4"
    >
      <HiddenField name="personId" value={personId} />
      <fieldset>
        <legend className="sr-only">{m.rolesOf(name)}</legend>
        <RoleBoxes />
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          name="state"
          label={common.state}
          options={[
            { value: 'active', label: m.active },
            { value: 'suspended', label: m.suspended },
            { value: 'removed', label: m.removed },
          ]}
        />
        <Submit kind="line">{common.save}</Submit>
      </div>
    </Form>
  );
}

/** Every role a colleague may have; they combine. */
export function RoleBoxes() {
  const { settings: m } = useMessages();
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {MEMBER_ROLES.map((role) => (
        <Checkbox key={role} name="roles" value={role} label={m.roles[role]} />
      ))}
    </div>
  );
}
