import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { entryAddress, type ActOf } from './act-of.ts';

type Props = {
  statementId: string;
  count: number;
  actOf: ActOf;
  failure: FormFailure | undefined;
  canWrite: boolean;
};

/** How much of a statement posted itself by the company's rule, where to see it, and the way back for all of it at once. */
export function PostedNotice({ statementId, count, actOf, failure, canWrite }: Props) {
  const { matching: m } = useMessages();
  return (
    <div className="mb-5">
      <Callout tone="info" title={m.postedItself(count)}>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p>
            {m.postedItselfText}{' '}
            <Link to={entryAddress(statementId, 'decided', null)} className="underline">
              {m.seePosted}
            </Link>
          </p>
          {canWrite ? (
            <Form action={actOf('unrule')} failure={failure} id="unrule" className="">
              <Submit kind="line">{m.undoByRule}</Submit>
            </Form>
          ) : null}
        </div>
      </Callout>
    </div>
  );
}
