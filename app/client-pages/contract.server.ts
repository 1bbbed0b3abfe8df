import { redirect } from '@remix-run/node';
import { articlesView } from '#documents/pdf/layout/articles-view.ts';
import { readAddendum } from '#domain/contracts/read-addendum.ts';
import { readContract } from '#domain/contracts/read-contract.ts';
import type { ToSign } from '#domain/contracts/model/to-sign.ts';
import { refuseAddendum } from '#domain/contracts/refuse-addendum.ts';
import { refuseContract } from '#domain/contracts/refuse-contract.ts';
import { signAddendum } from '#domain/contracts/sign-addendum.ts';
import { signContract } from '#domain/contracts/sign-contract.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { askCode } from '#domain/signing/ask-code.ts';
import { checkCode } from '#domain/signing/check-code.ts';
import { linkVerb } from '../http/link-page.server.ts';

const ContractId = id<'contract'>();
const AddendumId = id<'addendum'>();

/** Numbered as on paper, in the language of the contract whatever the page speaks. */
const numbered = ({ articles, language, ...rest }: ToSign) => ({
  ...rest,
  articles: articlesView(articles, language),
});

/** What the client's page of a contract shows. */
export const readContractPart = async (actor: ClientActor) =>
  numbered(await readContract(actor, { contractId: ContractId.parse(actor.subjectId) }));

/** What the client's page of an addendum shows. */
export const readAddendumPart = async (actor: ClientActor) =>
  numbered(await readAddendum(actor, { addendumId: AddendumId.parse(actor.subjectId) }));

export type ContractPart = Awaited<ReturnType<typeof readContractPart>>;

const again = (_output: unknown, { page }: { page: string }) => redirect(`${page}/done`);

/** The code is compared before the signature is taken, so that a wrong one is counted even though nothing is signed. */
async function requireCode({ code }: Record<string, unknown>, actor: ClientActor): Promise<void> {
  if (typeof code !== 'string') return; // the verb knows whether one is needed
  const { isRight, triesLeft } = await checkCode(actor, { code });
  if (!isRight) throw new Invalid('signing.errors.code', { fields: ['code'], params: { tries: String(triesLeft) } });
}

const code = linkVerb(
  askCode,
  (_output: unknown, { page }: { page: string }) => redirect(page),
  () => ({}),
);

/** What a client may do with a contract, by the `do` of the form's address. */
export const contractActs = {
  code,
  sign: linkVerb(signContract, again, (values, { subjectId }) => ({ ...values, contractId: subjectId }), requireCode),
  refuse: linkVerb(refuseContract, again, (values, { subjectId }) => ({ ...values, contractId: subjectId })),
};

/** The same for an addendum. */
export const addendumActs = {
  code,
  sign: linkVerb(signAddendum, again, (values, { subjectId }) => ({ ...values, addendumId: subjectId }), requireCode),
  refuse: linkVerb(refuseAddendum, again, (values, { subjectId }) => ({ ...values, addendumId: subjectId })),
};
