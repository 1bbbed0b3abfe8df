/**
 * How many characters the texts may have that people type and that end in an invoice's XML. Forms count them and verbs
 * refuse what is longer, so that no invoice waits for a text to be shortened.
 * @law RO_CIUS BR-RO-L; the numbers of the rules stand in documents/ubl/rules/lengths.ts
 */
export const TEXT_LIMITS = {
  /** BT-27, BT-44. */
  partyName: 200,
  /** BT-35, BT-50. */
  street: 150,
  /** BT-37, BT-52. */
  city: 50,
  /** BT-38, BT-53. */
  postalCode: 20,
  /** BT-43. */
  email: 100,
  /** BT-153. */
  lineName: 100,
  /** BT-154. */
  lineDescription: 200,
  /** BT-22. */
  note: 300,
  /** BT-20. */
  paymentTerms: 300,
  /** Stands in BT-22 behind number and date of what is reversed. */
  stornoReason: 200,
  /** BT-97, BT-104, BT-139. */
  adjustmentText: 100,
  /** BT-120. */
  exemptionReason: 100,
  /** BT-10, BT-13. */
  reference: 200,
} as const;
