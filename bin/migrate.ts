import { migrateConfig } from '#config';
import { prepareDatabase } from '#db/migrate.ts';

/** `node dist/migrate.js`, the release command of a deployment: the only program that holds the administrator's connection. */
const { databaseUrl, roleSecret } = migrateConfig();
await prepareDatabase(databaseUrl, roleSecret);
console.log('the database is ready');
