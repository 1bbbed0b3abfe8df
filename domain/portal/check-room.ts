import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { requireFeature } from '#domain/kernel/plan-gate.ts';
import { requirePortal } from './own-portal.ts';
import { requireRoom } from './room.ts';

/** Asked before files are stored: whether the client may send so many bytes. @throws Conflict `portal.errors.noRoom`, `tooMany` · PlanLocked */
export const checkRoom = defineQuery({
  name: 'portal.checkRoom',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ bytes: z.number().int().min(0) }),
  output: z.object({}),
  async run(tx, actor, { bytes }) {
    const { clientId } = requirePortal(actor);
    await requireFeature(tx, 'client_portal');
    await requireRoom(tx, clientId, bytes);
    return {};
  },
});
