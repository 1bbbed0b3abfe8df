import { optionsFromEnv } from './from-env.ts';
import { startSandbox } from './main.ts';

const sandbox = await startSandbox(optionsFromEnv(process.env));
console.log(`sandbox ready at ${sandbox.url}`);

const stop = (): void => {
  void sandbox.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
