import { useMessages } from '#app/messages.ts';
import { FindingsList } from '#app/ui/findings-list.tsx';
import type { ShownContract } from './shown-contract.ts';

type Props = { findings: ShownContract['findings']; clientId: string };

/** What stands against sending a contract, each with the page that mends it. */
export function ContractFindings({ findings, clientId }: Props) {
  const { contracts: m } = useMessages();
  return (
    <FindingsList
      isQuiet
      findings={findings.map(({ kind, placeholder }) => {
        if (kind !== 'missing' || placeholder === null)
          return {
            severity: kind === 'noServices' ? ('warning' as const) : ('info' as const),
            what: kind === 'noServices' ? m.findings.noServices : m.findings.qualifiedAdvised,
            to: kind === 'noServices' ? `/clients/${clientId}/services` : undefined,
          };
        return {
          severity: 'error' as const,
          what: m.findings.missing(m.placeholders[placeholder]),
          to: placeholder.startsWith('prestator_') ? '/settings/company' : `/clients/${clientId}/details`,
        };
      })}
    />
  );
}
