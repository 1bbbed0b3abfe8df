import { TestWorkflowEnvironment } from '@temporalio/testing';

/*
 * The Temporal SDK fetches its own server when it starts one. Run as a program of its own (`tsx download-temporal.ts
 * FOLDER`), because a refused download ends in the native library, and a slow one must be endable by pid.
 */
const [downloadDir = '.'] = process.argv.slice(2);
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir } },
});
await environment.teardown();
