import { useMessages } from '#app/messages.ts';
import { CopyField } from '#app/ui/copy-field.tsx';
import { QrPicture } from '#app/ui/qr-picture.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';

interface Transfer {
  currency: string;
  iban: string;
  bankName: string;
  beneficiary: string;
  amount: bigint;
  details: string;
  code: boolean[][];
}

/** Everything that a bank's application asks for, to be copied or scanned; open at once where no card can pay. */
export function Transfers({ transfers, isOpen }: { transfers: readonly Transfer[]; isOpen: boolean }) {
  const { portal: m, common } = useMessages();
  if (transfers.length === 0) return null;
  return (
    <details className="mt-4 text-base" open={isOpen}>
      <summary className="text-link inline-block">{m.byTransfer}</summary>
      {transfers.map((one) => (
        <div key={one.currency} className="mt-4">
          <p className="font-medium">{m.transferAll(amountOf(one, common.lei))}</p>
          <TransferBlock transfer={one} />
        </div>
      ))}
    </details>
  );
}

const amountOf = ({ amount, currency }: Transfer, lei: string): string =>
  `${formatRomanian(amount, SCALE.amount)}\u00a0${currency === 'RON' ? lei : currency}`;

/** The details of one transfer. */
export function TransferBlock({ transfer }: { transfer: Transfer }) {
  const { portal: m } = useMessages();
  const { iban, bankName, beneficiary, amount, details, code } = transfer;
  const figure = formatRomanian(amount, SCALE.amount);
  return (
    <div className="mt-4 space-y-4">
      <p>
        <span className="text-muted">{m.beneficiary}:</span> {beneficiary}
        {bankName === '' ? null : <span className="text-muted"> · {bankName}</span>}
      </p>
      <CopyField label={m.iban} value={iban} />
      <CopyField label={m.amount} value={figure.replace(/\./g, '')} />
      <CopyField label={m.details} value={details} />
      <figure className="space-y-2">
        <QrPicture rows={code} title={m.qr} />
        <figcaption className="max-w-text text-sm text-muted">{m.qrNote}</figcaption>
      </figure>
    </div>
  );
}
