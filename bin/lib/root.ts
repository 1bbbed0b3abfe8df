import { resolve } from 'node:path';

/** The project's folder: programs may be started from anywhere. */
export const ROOT = resolve(import.meta.dirname, '..', '..');
