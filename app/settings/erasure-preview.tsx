import { useMessages, usePageSettings } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { ERASED, type Erased, KEPT, type Kept } from '#domain/portability/model/erasure.ts';

type PreviewProps = {
  preview: { name: string; erased: Erased; kept: Kept; retainUntil: string };
  chosen: { field: string; id: string };
};

/** What goes and what stays, counted and with the reason, before the name is typed. */
export function ErasurePreview({ preview: { name, erased, kept, retainUntil }, chosen }: PreviewProps) {
  const { portability: m, common } = useMessages();
  const { locale } = usePageSettings();
  const going = ERASED.filter((kind) => erased[kind] > 0);
  const staying = KEPT.filter((kind) => kept[kind] > 0);
  return (
    <>
      <h2 className="mb-6 text-xl font-semibold">{m.previewTitle(name)}</h2>
      <Section title={m.erasedTitle}>
        <Facts
          items={going.map((kind) => ({ label: m.erased[kind], value: kind === 'card' ? '✓' : String(erased[kind]) }))}
        />
      </Section>
      <Section title={m.keptTitle}>
        {staying.length === 0 ? (
          <p className="text-muted">{m.nothingKept}</p>
        ) : (
          <>
            <Facts items={staying.map((kind) => ({ label: m.kept[kind], value: String(kept[kind]) }))} />
            {kept.invoices + kept.payments === 0 ? null : (
              <p className="mt-3 text-sm text-muted">{m.keptUntil(formatLongDate(civilDate(retainUntil), locale))}</p>
            )}
          </>
        )}
      </Section>
      <p className="mb-4">{m.eraseFinal}</p>
      <Form failure={useFailure()}>
        <HiddenField name={chosen.field} value={chosen.id} />
        <TextField name="typedName" label={m.typeName(name)} autoComplete="off" />
        <div className="flex gap-2">
          <Submit kind="danger-solid">{m.erase}</Submit>
          <ButtonLink to="/settings/erasure" kind="quiet">
            {common.cancel}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
