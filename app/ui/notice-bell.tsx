import { useMessages } from '#app/messages.ts';
import type { ShellRole } from '#app/shell.ts';
import { Link } from '@remix-run/react';
import { Bell } from 'lucide-react';

const TOLD: readonly ShellRole[] = ['administrator', 'sales', 'accounting'];
const MOST = 99;

/** The way to the notices, with how many are new. */
export function NoticeBell({ roles, count }: { roles: readonly ShellRole[]; count: number }) {
  const { shell } = useMessages();
  if (!roles.some((role) => TOLD.includes(role))) return null;
  const label = count === 0 ? shell.notices : shell.newNotices(count);
  return (
    <Link to="/notices" className="btn btn-quiet relative px-2" title={label} aria-label={label}>
      <Bell size={18} aria-hidden />
      {count === 0 ? null : (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-4 rounded-full bg-primary px-1 text-center text-[0.6875rem] leading-4 font-semibold text-primary-content"
        >
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </Link>
  );
}
