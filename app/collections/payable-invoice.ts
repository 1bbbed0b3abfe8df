/** An invoice that money may settle. */
export interface PayableInvoice {
  id: string;
  number: string;
  /** What is left to pay, in minor units. */
  open: bigint;
  currency: string;
}
