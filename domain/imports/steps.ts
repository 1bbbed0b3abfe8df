import * as imports from './repo.ts';

/** The table that is gone through or undone just now. */
export const movingImport = imports.movingImport;
