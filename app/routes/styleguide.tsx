import { useRootData } from '#app/root-data.ts';
import { DocumentExamples } from '#app/styleguide/documents.tsx';
import { person, words } from '#app/styleguide/examples.ts';
import { FormExamples } from '#app/styleguide/forms.tsx';
import { ListExamples } from '#app/styleguide/lists.tsx';
import { PartExamples } from '#app/styleguide/parts.tsx';
import { AppShell } from '#app/ui/app-shell.tsx';
import { Page } from '#app/ui/page.tsx';
import { ToastStack } from '#app/ui/toast.tsx';

/** For development only: in production the page is not there unless `STYLEGUIDE=1`. */
export function loader() {
  if (process.env.NODE_ENV === 'production' && process.env.STYLEGUIDE !== '1')
    throw new Response(null, { status: 404 });
  return null;
}

const NO_SEARCH = { hits: [], onText: () => undefined };

/** Every component in every state, inside the shell of the application. */
export default function StyleGuide() {
  const root = useRootData();
  const preferences = root ?? { locale: 'ro', theme: 'auto', rows: 'normal', rail: 'wide' };
  return (
    <AppShell person={person} counts={{ inbox: 4, efactura: 2 }} preferences={preferences} search={NO_SEARCH}>
      <Page title={words.title} lead={words.lead}>
        <DocumentExamples />
        <FormExamples />
        <ListExamples />
        <PartExamples />
        <ToastStack toast={{ text: words.done, undo: { action: '/styleguide', fields: {} } }} />
      </Page>
    </AppShell>
  );
}
