import { useOutletContext } from '@remix-run/react';
import type { z } from 'zod';
import type { showClient } from '#domain/clients/show-client.ts';

/** A client as `showClient` answers it. */
export type ShownClient = z.output<(typeof showClient)['definition']['output']>;

export interface ClientContext {
  client: ShownClient;
  /** The people of the company by id. */
  names: Readonly<Record<string, string>>;
  dealId: string | undefined;
  /** What whoever looks may do here. */
  may: { write: boolean; sell: boolean; merge: boolean; invoice: boolean; administer: boolean };
}

/** The client around a tab. */
export const useClient = (): ClientContext => useOutletContext<ClientContext>();
