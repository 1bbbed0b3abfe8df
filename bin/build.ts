import { buildProduct } from './lib/build.ts';
import { explain } from './lib/fault.ts';
import { seconds } from './lib/report.ts';

/** `npm run build`: what a deployment runs; `npm start` does the same when the sources changed. */
const from = performance.now();
try {
  await buildProduct();
  console.log(`built build/ and dist/ (${seconds(from)})`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
