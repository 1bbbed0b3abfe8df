import { useMessages } from '#app/messages.ts';
import type { Fact } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import type { StateLine } from '#app/ui/state-lines.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { useMailDetail } from '#app/ui/use-mail-detail.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { PENALTY_SCALE } from '#domain/contracts/model/contract.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { contractTone } from './contract-state.ts';
import type { ShownContract } from './shown-contract.ts';

const MAIL_TONES: Record<string, Tone> = { delivered: 'success', opened: 'success', bounced: 'error', failed: 'error' };

/** Where the contract stands and where its e-mail does; a contract never goes to e-Factura. */
export function useContractStates(contract: ShownContract): StateLine[] {
  const { contracts: m, offers } = useMessages();
  const mailDetail = useMailDetail();
  const { state, sentAt, inForceAt, endedAt, deliveries } = contract;
  const at = endedAt ?? inForceAt ?? sentAt;
  const mail = deliveries.findLast(({ isToClient }) => isToClient);
  const words: Record<string, string> = offers.emailStates;
  const sentOn = mail?.sentAt ?? mail?.createdAt;
  return [
    { axis: 'document', tone: contractTone(state), text: m.states[state], at: at ? <Instant at={at} /> : undefined },
    {
      axis: 'email',
      tone: mail ? (MAIL_TONES[mail.state] ?? 'info') : 'neutral',
      text: mail ? (words[mail.state] ?? mail.state) : m.mailNone,
      at: sentOn ? <Instant at={sentOn} /> : undefined,
      detail: mailDetail(mail),
    },
  ];
}

/** Key data of a contract. */
export function useContractFacts(contract: ShownContract): Fact[] {
  const { contracts: m } = useMessages();
  const { contractDate, startDate, endDate, daysLeft, paymentDays, acceptanceGate, tacitAcceptanceDays } = contract;
  const facts: (Fact | undefined)[] = [
    contractDate === null ? undefined : { label: m.contractDate, value: <Day date={contractDate} /> },
    { label: m.startDate, value: <Day date={startDate} /> },
    { label: m.endDate, value: endDate === null ? m.noEnd : <Day date={endDate} /> },
    daysLeft === null ? undefined : { label: m.expiresIn, value: m.inDays(Math.max(0, daysLeft)) },
    { label: m.paymentDays, value: String(paymentDays) },
    { label: m.gate, value: m.gates[acceptanceGate] },
    tacitAcceptanceDays === null ? undefined : { label: m.tacitDays, value: String(tacitAcceptanceDays) },
    contract.retentionPercent === null || contract.retentionUntil === null
      ? undefined
      : {
          label: m.retentionTitle,
          value: m.retentionFact(
            formatRomanian(BigInt(contract.retentionPercent), SCALE.percent, { trim: true }),
            formatCivilDate(contract.retentionUntil),
          ),
        },
    contract.penaltyPerDay === null
      ? undefined
      : {
          label: m.penaltyTitle,
          value: m.penaltyFact(formatRomanian(BigInt(contract.penaltyPerDay), PENALTY_SCALE, { trim: true })),
        },
    contract.endReason === null ? undefined : { label: m.reason, value: contract.endReason },
    contract.fileId === null
      ? undefined
      : {
          label: m.signedCopy,
          value: (
            <a href={`/files/${contract.fileId}`} className="text-link">
              {m.openFile}
            </a>
          ),
        },
  ];
  return facts.filter((fact) => fact !== undefined);
}
