import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';

type DocumentPaneProps = {
  /** Address of the PDF, shown from tablets up. */
  pdf: string;
  title: string;
  /** The same document as markup, for phones, where a PDF cannot be read in place. */
  phone?: ReactNode;
};

/** The document itself: white, in a frame, in both themes. */
export function DocumentPane({ pdf, title, phone }: DocumentPaneProps) {
  const { common } = useMessages();
  return (
    <>
      <iframe
        src={`${pdf}#toolbar=0&navpanes=0&view=FitH`}
        title={title}
        className="hidden h-[calc(100dvh-11rem)] min-h-112 w-full rounded-field border border-base-300 bg-white md:block"
      />
      <div className="md:hidden">
        {phone ?? (
          <a href={pdf} className="btn btn-line w-full">
            {common.openDocument}
          </a>
        )}
      </div>
    </>
  );
}
