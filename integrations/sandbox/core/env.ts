import type { HttpBindings } from '@hono/node-server';
import type { Fault } from './faults.ts';

export type SandboxEnv = { Bindings: HttpBindings; Variables: { fault?: Fault } };
