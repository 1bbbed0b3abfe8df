import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Section } from '#app/ui/section.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { SplitForm } from './split-form.tsx';
import { AdvanceChoice, ReturnChoice } from './unallocated-choices.tsx';
import type { Unallocated } from './unallocated-list.tsx';

type Props = {
  row: Unallocated;
  today: CivilDate;
  failure: FormFailure | undefined;
  /** The act whose form was refused. */
  refused: string | null;
};

const actOf = (name: string) => `?do=${name}`;

/** What becomes of the money that no invoice took: split over invoices, given back, or an advance. */
export function PaymentChoices({ row, today, failure, refused }: Props) {
  const { collections: m } = useMessages();
  const failureOf = (act: string) => (refused === act ? failure : undefined);
  return (
    <Section title={m.choicesTitle}>
      <div className="space-y-3">
        <SplitForm row={row} failure={failureOf('split')} actOf={actOf} />
        <ReturnChoice row={row} today={today} failure={failureOf('return')} actOf={actOf} />
        <AdvanceChoice row={row} failure={failureOf('advance')} actOf={actOf} />
      </div>
    </Section>
  );
}
