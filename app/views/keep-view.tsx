import { useSearchParams } from '@remix-run/react';
import { Bookmark, BookmarkX } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { SavedView } from '#domain/views/model/view.ts';
import { filtersText } from './view-tabs.ts';

/** What the tabs that every list has already say. */
const OWN_TABS = ['view', 'state', 'layout'];

/** Keeps the filters that are set as a tab, or takes the tab that one looks at away; nothing while there are none. */
export function KeepView({ list, saved }: { list: string; saved: readonly SavedView[] }) {
  const { views: m } = useMessages();
  const [search] = useSearchParams();
  const filters = filtersText(search);
  const current = saved.find((one) => one.filters === filters);
  const isOwnTab = [...new URLSearchParams(filters).keys()].every((name) => OWN_TABS.includes(name));
  if (isOwnTab && !current) return null;
  if (current) {
    return (
      <Form action="/views?do=remove">
        <HiddenField name="list" value={list} />
        <HiddenField name="savedViewId" value={current.id} />
        <Submit kind="quiet" icon={<BookmarkX size={16} aria-hidden className="text-muted" />}>
          {m.remove}
        </Submit>
      </Form>
    );
  }
  return (
    <Menu
      summaryClass="btn btn-quiet"
      panelClass="w-72 p-4"
      summary={
        <>
          <Bookmark size={16} aria-hidden className="text-muted" />
          {m.save}
        </>
      }
    >
      <Form action="/views?do=save" className="space-y-3">
        <HiddenField name="list" value={list} />
        <HiddenField name="filters" value={filters} />
        <TextField name="name" label={m.name} help={m.help} maxLength={40} />
        <Submit kind="line">{m.save}</Submit>
      </Form>
    </Menu>
  );
}
