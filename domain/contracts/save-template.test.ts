import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { contractTemplate } from '#db/schema/contract-template.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { aCompany } from '#tests/builders/company.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { addFirstTemplates } from './add-first-templates.ts';
import { archiveTemplate } from './archive-template.ts';
import { listTemplates } from './list-templates.ts';
import { saveTemplate } from './save-template.ts';

const sound = {
  name: 'Abonament',
  clientKind: 'company' as const,
  body: '# OBIECT\n(1) {prestator_denumire} execută.',
};

it('a company starts with a template for each kind of client, in Romanian and in English', async () => {
  const { administrator } = await aCompany();
  const { templates } = await listTemplates(administrator, {});
  for (const language of ['ro', 'en'])
    expect(
      templates
        .filter((one) => one.language === language)
        .map((one) => one.clientKind)
        .sort(),
    ).toEqual(['company', 'institution', 'person']);
});

it('gives a company that has them not the first templates of a language, once, and leaves what it made of others', async () => {
  const company = await aCompany();
  const { administrator } = company;
  await inTenant(company, (tx) => tx.db.delete(contractTemplate).where(eq(contractTemplate.language, 'en')));
  const inEnglish = async () =>
    (await listTemplates(administrator, {})).templates.filter(({ language }) => language === 'en').length;
  expect(await inEnglish()).toBe(0);
  await Promise.all([1, 2].map(() => addFirstTemplates(administrator, { language: 'en' })));
  expect(await inEnglish()).toBe(3);
  expect((await listTemplates(administrator, {})).templates).toHaveLength(6);
  await expect(addFirstTemplates(company.sales, { language: 'en' })).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('keeps a sound text, changes it under its id and puts it away', async () => {
  const { administrator } = await aCompany();
  const { templateId } = await saveTemplate(administrator, sound);
  const changed = await saveTemplate(
    administrator,
    { ...sound, templateId, body: '# OBIECT\nAltceva.' },
    { expectedVersion: 1 },
  );
  expect(changed).toMatchObject({ version: 2, body: '# OBIECT\nAltceva.' });
  await expect(saveTemplate(administrator, { ...sound, templateId }, { expectedVersion: 1 })).rejects.toMatchObject({
    code: 'errors.changedMeanwhile',
  });
  expect((await archiveTemplate(administrator, { templateId })).state).toBe('archived');
  expect((await archiveTemplate(administrator, { templateId })).state).toBe('archived');
});

it('refuses an unknown placeholder, naming its line, and a name that is taken', async () => {
  const { administrator } = await aCompany();
  await expect(saveTemplate(administrator, { ...sound, body: '# A\n(1) {client}' })).rejects.toMatchObject({
    code: 'contracts.errors.unknownPlaceholder',
    details: { params: { line: '2', text: '{client}' }, fields: ['body'] },
  });
  await saveTemplate(administrator, sound);
  await expect(saveTemplate(administrator, sound)).rejects.toMatchObject({ code: 'contracts.errors.templateName' });
});

it('is for administrators, and of one company', async () => {
  const company = await aCompany();
  const other = await aCompany();
  await expect(saveTemplate(company.sales, sound)).rejects.toMatchObject({ kind: 'Forbidden' });
  const { templateId } = await saveTemplate(company.administrator, sound);
  for (const id of [templateId, newId<'contractTemplate'>()])
    await expect(saveTemplate(other.administrator, { ...sound, templateId: id })).rejects.toMatchObject({
      kind: 'NotFound',
    });
});
