import type { efactura as ro } from '../ro/efactura.ts';

export const efactura: typeof ro = {
  errors: {
    notConnected:
      'The company is not connected to SPV. Connect it in e-Factura › Connection, or send the link to your accountant.',
    onItsWay: 'The invoice is on its way or was answered; it is not sent twice.',
    alreadySent:
      'The invoice left for SPV, or we do not know yet whether it arrived; it can no longer be annulled. After validation use a storno.',
    notRejected: 'Only an invoice that ANAF refused is corrected. For a validated one use a storno.',
  },
};
