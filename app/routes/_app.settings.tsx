import { Outlet, useLocation } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { Tabs } from '#app/ui/tabs.tsx';

export const handle = titled((m) => m.settings.title);

/** Every setting of the company, a tab a subject. */
export default function Settings() {
  const { settings: m } = useMessages();
  const { pathname } = useLocation();
  const tabs = [
    { to: '/settings/company', label: m.company },
    { to: '/settings/series', label: m.series },
    { to: '/settings/vat', label: m.vat },
    { to: '/settings/team', label: m.team },
    { to: '/settings/templates', label: m.templates },
    { to: '/settings/payments', label: m.payments },
    { to: '/settings/tokens', label: m.tokens },
    { to: '/settings/account', label: m.account },
  ];
  return (
    <Page
      title={m.title}
      tabs={<Tabs label={m.title} items={tabs.map((tab) => ({ ...tab, isCurrent: pathname.startsWith(tab.to) }))} />}
    >
      <Outlet />
    </Page>
  );
}
