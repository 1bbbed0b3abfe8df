import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { useKept } from './use-kept.ts';

/** The way out; whoever has something on this phone that was not sent yet is asked first, because it goes with the session. */
export function SignOut({ children }: { children: ReactNode }) {
  const isUnsent = useKept().length > 0;
  const { page: m } = useMessages().delivery;
  return (
    <Form
      method="post"
      action="/logout"
      onSubmit={(event) => {
        if (isUnsent && !window.confirm(m.leaveUnsent)) event.preventDefault();
      }}
    >
      {children}
    </Form>
  );
}
