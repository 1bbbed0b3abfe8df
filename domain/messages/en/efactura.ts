import type { efactura as ro } from '../ro/efactura.ts';

export const efactura: typeof ro = {};
