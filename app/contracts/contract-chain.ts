import { useMessages } from '#app/messages.ts';
import type { ChainLink } from '#app/ui/document-page.tsx';
import type { ShownContract } from './shown-contract.ts';

const PATHS: Record<ShownContract['chain'][number]['kind'], string | undefined> = {
  offer: '/offers/',
  contract: '/contracts/',
  acceptance: '/acceptance/',
  invoice: '/invoices/',
  receipt: undefined,
};

/** «Ofertă OF-12 › Contract CTR-15 › …», this one marked. */
export function useContractChain({ chain, contractId }: Pick<ShownContract, 'chain' | 'contractId'>): ChainLink[] {
  const { contracts } = useMessages();
  return chain.map(({ kind, id, number }) => ({
    label: `${contracts.chain[kind]} ${number}`,
    to: PATHS[kind] === undefined ? undefined : `${PATHS[kind]}${id}`,
    isCurrent: id === contractId,
  }));
}
