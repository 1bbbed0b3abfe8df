import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DialogButton } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useRole } from '#app/use-role.ts';
import { ANSWER, ReceivedDialogs, REJECT } from './received-dialogs.tsx';
import { useReceivedFacts } from './received-facts.tsx';
import { ReceivedLines } from './received-lines.tsx';
import { ReceivedNotice } from './received-notice.tsx';
import { receivedMark } from './received-state.ts';
import type { ShownReceived } from './shown-received.ts';
import { SupplierMessages } from './supplier-messages.tsx';

interface Props {
  received: ShownReceived;
  isLocked: boolean;
  names: Readonly<Record<string, string>>;
  refused: { act: string; failure: FormFailure } | undefined;
}

/** A supplier's invoice: the page to read, the decision, and the way to answer him. */
export function ReceivedPage({ received, isLocked, names, refused }: Props) {
  const { received: m } = useMessages().efactura;
  const mark = receivedMark(received, m);
  const mayDecide = useRole('administrator', 'accounting') && !isLocked && received.archiveFileId !== null;
  const pdf = `/efactura/received/${received.id}/pdf`;
  const supplier = received.supplierName ?? received.supplierCui ?? m.unknownSupplier;
  return (
    <>
      <DocumentPage
        title={received.number ?? m.pane}
        state={
          <StateMark pill tone={mark.tone}>
            {mark.text}
          </StateMark>
        }
        client={supplier}
        chain={[{ label: m.title, to: '/efactura/received' }]}
        total={
          received.payable === null ? undefined : (
            <Money value={received.payable} currency={received.currency ?? 'RON'} size="hero" />
          )
        }
        notice={<ReceivedNotice received={received} />}
        document={
          received.document === null ? null : (
            <DocumentPane pdf={pdf} title={m.pane} phone={<ReceivedLines document={received.document} pdf={pdf} />} />
          )
        }
        action={mayDecide && received.decision === 'new' ? <Act name="approve">{m.approve}</Act> : undefined}
        facts={useReceivedFacts(received, names)}
        others={<Others received={received} mayDecide={mayDecide} />}
      >
        <SupplierMessages messages={received.messages} names={names} />
      </DocumentPage>
      {mayDecide ? <ReceivedDialogs refused={refused} /> : null}
    </>
  );
}

function Others({ received, mayDecide }: { received: ShownReceived; mayDecide: boolean }) {
  const { received: m } = useMessages().efactura;
  const mayHide = useRole('administrator', 'accounting');
  return (
    <>
      {mayDecide && received.decision !== 'new' ? (
        <Act name="reopen" kind="line">
          {m.reopen}
        </Act>
      ) : null}
      {mayDecide ? (
        <DialogButton opensId={ANSWER} className="w-full">
          {m.answer}
        </DialogButton>
      ) : null}
      {received.xmlFileId === null ? null : (
        <ButtonLink to={`/files/${received.xmlFileId}`} reloadDocument>
          {m.xml}
        </ButtonLink>
      )}
      {received.archiveFileId === null ? null : (
        <ButtonLink to={`/files/${received.archiveFileId}`} reloadDocument>
          {m.zip}
        </ButtonLink>
      )}
      {mayHide ? (
        <Act name={received.hiddenAt === null ? 'hide' : 'unhide'} kind="quiet">
          {received.hiddenAt === null ? m.hide : m.unhide}
        </Act>
      ) : null}
      {mayDecide && received.decision === 'new' ? (
        <DialogButton opensId={REJECT} kind="danger" className="w-full">
          {m.reject}
        </DialogButton>
      ) : null}
    </>
  );
}

const Act = ({
  name,
  kind = 'primary',
  children,
}: {
  name: string;
  kind?: 'primary' | 'line' | 'quiet';
  children: string;
}) => (
  <Form action={`?do=${name}`}>
    <Submit kind={kind} wide>
      {children}
    </Submit>
  </Form>
);
