/**
 * Every place where dying hurts: between an effect outside or a commit and the record of it. `npm run test:deep` kills a
 * process at each and has another one go on; a name without a scenario there fails that run.
 */
export const CRASH_POINTS = [
  'verb:before-commit',
  'verb:after-commit',
  'submit:before-upload',
  'submit:after-upload',
  'resolve:after-search',
  'learn:after-list',
  'learn:after-download',
  'learn:after-store',
  'list:after-read',
  'fetch:after-download',
  'fetch:after-store',
  'renew:after-refresh',
  'deliver:before-send',
  'deliver:after-send',
  'account-mail:before-send',
  'account-mail:after-send',
  'receive:after-raw',
  'receive:after-store',
  'inbox:before-mark',
  'seal:after-store',
  'relay:after-lease',
  'relay:after-signal',
  'plan:after-promise',
  'ceiling:after-promise',
  'message:before-upload',
  'message:after-upload',
  'webhook:after-keep',
  'checkout:after-start',
  'checkout:after-create',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/**
 * Kills this process here, as a power cut would, when a test asked for it: `CRASH_AT=submit:after-upload`, or
 * `CRASH_AT=verb:after-commit@invoicing.issueInvoice` for one `what` among many. Without the variable it does nothing.
 */
export function crashAt(point: CrashPoint, what = ''): void {
  const asked = process.env['CRASH_AT'];
  if (asked === point || asked === `${point}@${what}`) process.kill(process.pid, 'SIGKILL');
}
