import { signaturePlaces } from '#domain/signing/model/places.ts';
import type { SignedDocument } from '#domain/signing/model/signed-document.ts';
import type { AddendumWording } from './model/addendum-paper.ts';
import type { ContractWording } from './model/contract-paper.ts';

const before = ({ provider, beneficiary }: Pick<ContractWording, 'provider' | 'beneficiary'>) => ({
  state: 'sent' as const,
  variant: 'electronic' as const,
  signatures: signaturePlaces([], { company: provider.name, client: beneficiary.name }),
});

/** A sealed wording as the paper that is put before both parties: with places for their signatures, all empty. */
export const contractToSign = (wording: ContractWording): SignedDocument => ({
  kind: 'contract',
  data: { ...wording, ...before(wording) },
});

/** The same for an addendum. */
export const addendumToSign = (wording: AddendumWording): SignedDocument => ({
  kind: 'addendum',
  data: { ...wording, ...before(wording) },
});
