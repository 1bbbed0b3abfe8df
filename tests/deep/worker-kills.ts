import type { CrashPoint } from '#domain/kernel/crash-point.ts';
import { aSignedContract } from './signed-work.ts';
import { aBuyersMessage, aCeilingPassed, aSupplierAnswer } from './spv-work.ts';
import {
  aCardPayment,
  anAccountMail,
  anIncomingMail,
  anUpload,
  aRenewal,
  aSentOffer,
  aSupplierInvoice,
  aTrialNearItsEnd,
  type Begun,
} from './work.ts';
import type { World } from './world.ts';

/** What a worker is busy with when it is killed at a point; `what` narrows a point that many pass. */
export interface Kill {
  point: CrashPoint;
  what?: string;
  begin(world: World): Promise<Begun>;
}

const at = (point: CrashPoint, begin: Kill['begin'], what?: string): Kill => ({
  point,
  begin,
  ...(what === undefined ? {} : { what }),
});

/** Both sides of a verb's commit. */
const around = (what: string, begin: Kill['begin']): Kill[] => [
  at('verb:before-commit', begin, what),
  at('verb:after-commit', begin, what),
];

/** An upload whose outcome nobody knows: its first worker died while the bytes were on their way. */
const anUncertainUpload: Kill['begin'] = async (world) => {
  await world.sandbox.fault({ service: 'anaf', operation: 'upload', kind: 'drop-after-accept' });
  return anUpload(world);
};

export const WORKER_KILLS: readonly Kill[] = [
  at('submit:before-upload', anUpload),
  at('submit:after-upload', anUpload),
  ...around('efactura.beginAttempt', anUpload),
  ...around('efactura.settleAttempt', anUpload),
  at('resolve:after-search', anUncertainUpload),
  ...around('efactura.settleUncertain', anUncertainUpload),
  at('learn:after-list', anUpload),
  at('learn:after-download', anUpload),
  at('learn:after-store', anUpload),
  ...around('efactura.archiveAnswer', anUpload),
  at('renew:after-refresh', aRenewal),
  ...around('efactura.renewSpv', aRenewal),
  at('deliver:before-send', aSentOffer),
  at('deliver:after-send', aSentOffer),
  ...around('deliveries.settleDelivery', aSentOffer),
  ...around('deliveries.followDelivery', aSentOffer),
  at('seal:after-store', aSignedContract),
  ...around('signing.keepSeal', aSignedContract),
  at('account-mail:before-send', anAccountMail),
  at('account-mail:after-send', anAccountMail),
  at('list:after-read', aSupplierInvoice),
  ...around('efactura.noteMessages', aSupplierInvoice),
  at('fetch:after-download', aSupplierInvoice),
  at('fetch:after-store', aSupplierInvoice),
  ...around('efactura.keepReceived', aSupplierInvoice),
  ...around('efactura.keepInvoiceMessage', aBuyersMessage),
  at('message:before-upload', aSupplierAnswer),
  at('message:after-upload', aSupplierAnswer),
  ...around('efactura.beginBuyerMessage', aSupplierAnswer),
  ...around('efactura.settleBuyerMessage', aSupplierAnswer),
  at('receive:after-raw', anIncomingMail),
  at('receive:after-store', anIncomingMail),
  ...around('mail.receiveMessage', anIncomingMail),
  at('inbox:before-mark', anIncomingMail, 'resend'),
  ...around('collections.settleCardPayment', aCardPayment),
  at('inbox:before-mark', aCardPayment, 'stripe'),
  at('relay:after-lease', aSentOffer),
  at('relay:after-signal', aSentOffer),
  at('plan:after-promise', aTrialNearItsEnd),
  at('ceiling:after-promise', aCeilingPassed),
  ...around('efactura.noteCeilingTold', aCeilingPassed),
];

export const nameOf = ({ point, what }: Pick<Kill, 'point' | 'what'>): string =>
  what === undefined ? point : `${point}@${what}`;
