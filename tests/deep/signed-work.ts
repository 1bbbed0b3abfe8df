import { sealCertificates } from '#domain/signing/certificates.ts';
import { checkSeal } from '#integrations/seal/check-seal.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { aContractInForce } from '#tests/builders/contract.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import { aConnectedCompany } from './companies.ts';
import type { Begun } from './work.ts';
import type { World } from './world.ts';

/** A contract that both have signed: it is sealed once, and both get the sealed file once. */
export async function aSignedContract({ owner: { sql }, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox);
  const { contractId } = await aContractInForce(company);
  const seals = () => sql<{ sha256: string }[]>`
    select f.sha256 from app.seal s
    join app.envelope e on e.tenant_id = s.tenant_id and e.id = s.envelope_id
    join app.file f on f.tenant_id = s.tenant_id and f.id = s.file_id
    where e.subject_id = ${contractId}`;
  const mails = () => sql<{ state: string }[]>`
    select state from app.delivery where subject_id = ${contractId} and template = 'contract-signed'`;
  return {
    what: `seal of contract ${contractId}`,
    isDone: async () => (await seals()).length > 0 && (await mails()).every(({ state }) => state === 'delivered'),
    async faults() {
      const [found, sent] = [await seals(), await mails()];
      const [file] = found;
      const bytes = file && (await sandboxObjects(sandbox, 'crm-amc').read(objectKey(company.tenantId, file.sha256)));
      const verdict = bytes ? checkSeal(bytes, await sealCertificates()).verdict : 'lost';
      return [
        ...(found.length === 1 ? [] : [`${found.length} seals`]),
        ...(verdict === 'authentic' ? [] : [`the sealed file is ${verdict}`]),
        ...(sent.length === 2 ? [] : [`${sent.length} mails with the sealed file`]),
      ];
    },
  };
}
