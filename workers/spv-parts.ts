import type { Anaf } from '#integrations/anaf/client.ts';
import type { Objects } from './objects.ts';

/** What the activities of e-Factura work with. */
export interface SpvParts {
  anaf: Anaf;
  objects: Objects;
}
