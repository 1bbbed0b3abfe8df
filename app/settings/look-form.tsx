import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Company } from '#domain/companies/model/company.ts';

type Props = { company: Pick<Company, 'colour' | 'logo' | 'name'>; failure: FormFailure | undefined };

const PETROL = '#1a5f66';

/** Logo and colour, as they stand on papers and on clients' pages. */
export function LookForm({ company: { colour, logo, name }, failure }: Props) {
  const { companies: m } = useMessages();
  const [isOwn, setOwn] = useState(colour !== null); // a colour field cannot be empty, so a box says whether it counts
  return (
    <Section title={m.look} lead={m.lookText}>
      <Form action="?do=look" encType="multipart/form-data" failure={failure} className="max-w-form">
        {logo === null ? null : (
          <div className="flex flex-wrap items-center gap-6">
            <img
              src={`/companies/logo?${logo.key.slice(-8)}`}
              alt={name}
              className="max-h-16 max-w-60 rounded-field border border-base-300 bg-white object-contain p-2"
            />
            <Checkbox name="without" value="logo" label={m.withoutLogo} />
          </div>
        )}
        <FileField name="logo" label={m.logo} help={m.logoHelp} accept=".png,.jpg,.jpeg" megabytes={1} optional />
        <label className="flex items-center gap-3">
          <input
            type="color"
            name="colour"
            defaultValue={colour ?? PETROL}
            onChange={() => setOwn(true)}
            className="h-9 w-14 cursor-pointer rounded-field border border-base-300 bg-base-100 p-1"
          />
          <span>
            <span className="block font-medium">{m.colour}</span>
            <span className="text-sm text-muted">{m.colourHelp}</span>
          </span>
        </label>
        <Checkbox
          key={String(isOwn)}
          name="ownColour"
          label={m.ownColour}
          initial={isOwn}
          onChange={({ target }) => setOwn(target.checked)}
        />
        <Submit kind="line">{m.saveLook}</Submit>
      </Form>
    </Section>
  );
}
