import { z } from 'zod';
import { instant } from '#domain/kernel/schemas.ts';

export const SPV_MESSAGE_KINDS = ['sent', 'received', 'errors', 'buyer_message', 'other'] as const;

/** One entry of SPV's list. */
export const SpvMessage = z.object({
  /** Absent in entries that ANAF gives without one. */
  downloadId: z.string().min(1).max(40).optional(),
  uploadIndex: z.string().max(40),
  kind: z.enum(SPV_MESSAGE_KINDS),
  /** A buyer's message that came to us, not one that we sent. */
  isFromBuyer: z.boolean().default(false),
  listedAt: instant(),
  sellerCui: z.string().max(20).optional(),
  buyerCui: z.string().max(20).optional(),
  details: z.string().max(1_000),
});
export type SpvMessage = z.output<typeof SpvMessage>;

/** What makes an entry the same in two readings of the list. */
export const listKeyOf = ({
  downloadId,
  kind,
  uploadIndex,
}: Pick<SpvMessage, 'downloadId' | 'kind' | 'uploadIndex'>): string => downloadId ?? `${kind} ${uploadIndex}`;
