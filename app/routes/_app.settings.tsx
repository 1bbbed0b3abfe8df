import { Outlet } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { SettingsNav } from '#app/settings/settings-nav.tsx';
import { Page } from '#app/ui/page.tsx';

export const handle = titled((m) => m.settings.title);

/** Every setting of the company, a section a subject. */
export default function Settings() {
  const { settings: m } = useMessages();
  return (
    <Page title={m.title}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <SettingsNav />
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
