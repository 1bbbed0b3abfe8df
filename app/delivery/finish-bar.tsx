import { Check } from 'lucide-react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import type { ShownWork } from './shown-work.ts';

/** «Am finalizat» under the thumb, from edge to edge: one tap; the quantity can be corrected before it. */
export function FinishBar({ work, failure }: { work: ShownWork; failure: FormFailure | undefined }) {
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const unit = unitLabel(work.unit, locale);
  return (
    <div className="sticky bottom-14 z-20 -mx-4 border-t border-base-300 bg-base-100 px-4 py-3 md:bottom-0">
      <Form action="?do=finish" failure={failure} className="space-y-2">
        <details>
          <summary className="flex min-h-8 items-center justify-between gap-3 text-sm text-muted">
            {m.finishQuantity}
            <span className="text-base-content">
              <Quantity value={work.planned} unit={work.unit} />
            </span>
          </summary>
          <DecimalField
            bare
            name="delivered"
            label={m.finishQuantity}
            scale={SCALE.quantity}
            initial={work.planned}
            suffix={unit}
            className="mt-1"
          />
        </details>
        <Submit wide icon={<Check size={20} aria-hidden />} className="h-12 text-lg">
          {m.finish}
        </Submit>
      </Form>
    </div>
  );
}
