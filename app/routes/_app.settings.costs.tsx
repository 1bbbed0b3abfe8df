import { useLoaderData } from '@remix-run/react';
import { PackageOpen } from 'lucide-react';
import { CostRow } from '#app/costs/cost-row.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { setMaterialCost } from '#domain/costs/set-material-cost.ts';
import { setPersonCost } from '#domain/costs/set-person-cost.ts';
import { showCosts } from '#domain/costs/show-costs.ts';

export const loader = pageQuery(showCosts);

const saved = (_output: unknown, { request }: { request: Request }) =>
  redirectWithToast('/settings/costs', requestMessages(request).costs.saved);

export const action = actsByName({
  person: formVerb(setPersonCost, saved),
  material: formVerb(setMaterialCost, saved),
});

export const handle = titled((m) => m.settings.sections.costs.title);

/** What an hour of each colleague and one of each material costs: the margins of contracts come of it. */
export default function Costs() {
  const { people, materials } = useLoaderData<typeof loader>();
  const { costs: m } = useMessages();
  return (
    <div className="max-w-page">
      <p className="mb-6 max-w-text text-muted">{m.lead}</p>
      <Section title={m.people} lead={m.peopleText}>
        <ul className="border-t border-base-300">
          {people.map(({ personId, name, hourly }) => (
            <CostRow
              key={personId}
              action="?do=person"
              title={<span className="font-medium">{name}</span>}
              name={name}
              field="hourly"
              value={hourly}
            >
              <HiddenField name="personId" value={personId} />
            </CostRow>
          ))}
        </ul>
      </Section>
      <Section title={m.materials} lead={m.materialsText}>
        {materials.length === 0 ? (
          <EmptyState icon={PackageOpen} title={m.noMaterials}>
            {m.noMaterialsText}
          </EmptyState>
        ) : (
          <ul className="border-t border-base-300">
            {materials.map((one) => (
              <CostRow
                key={`${one.text} ${one.unit}`}
                action="?do=material"
                title={<Material {...one} />}
                name={one.text}
                field="unitCost"
                value={one.unitCost}
              >
                <HiddenField name="text" value={one.text} />
                <HiddenField name="unit" value={one.unit} />
              </CostRow>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function Material({ text, unit, quantity, open }: { text: string; unit: string; quantity: bigint; open: number }) {
  const { costs: m } = useMessages();
  return (
    <>
      <span className="block font-medium">{text}</span>
      <span className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span>
          {`${m.used}: `}
          <Quantity value={quantity} unit={unit} />
        </span>
        {open === 0 ? null : <StateMark tone="warning">{m.withoutCost(open)}</StateMark>}
      </span>
    </>
  );
}
