import type { contractTemplates as ro } from '../ro/contract-templates.ts';

export const contractTemplates: typeof ro = {
  title: 'Contract templates',
  lead: 'New contracts start from these texts. Those made before keep their text.',
  add: 'New template',
  save: 'Save the template',
  saved: 'The template is saved',
  archive: 'Archive',
  archived: 'Archived',
  restoreNote: 'Save it again to make it active.',
  name: 'Name of the template',
  clientKind: 'For',
  kinds: { company: 'Companies', institution: 'Public institutions', person: 'Persons' },
  body: 'Text',
  bodyHelp: '# TITLE opens an article, (1) a paragraph, a) a letter. Numbers are counted when printed.',
  placeholders: 'What is filled in by itself',
  placeholdersHelp: 'Write the name between braces, as {beneficiar_denumire}. No other name can be saved.',
  empty: 'No template',
  emptyText: 'Add a template so that you can make contracts.',
  emptyExample: 'Services between companies',
};
