import { useMessages } from '#app/messages.ts';
import { LivePaper } from './live-paper.tsx';

type TwoPapersProps = {
  /** The document as it is saved now, as a PDF. */
  saved: string;
  formId: string;
  /** Where the form's values become a PDF. */
  preview: string;
};

/** What stands now and what the form would make of it, as two papers side by side. */
export function TwoPapers({ saved, formId, preview }: TwoPapersProps) {
  const { common } = useMessages();
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <figure>
        <figcaption className="mb-2 font-medium">{common.savedVersion}</figcaption>
        <iframe
          src={`${saved}#toolbar=0&navpanes=0&view=FitH`}
          title={common.savedVersion}
          className="h-[70dvh] w-full rounded-field border border-base-300 bg-white"
        />
      </figure>
      <figure>
        <figcaption className="mb-2 font-medium">{common.myVersion}</figcaption>
        <LivePaper formId={formId} action={preview} title={common.myVersion} waiting={common.working} always />
      </figure>
    </div>
  );
}
