export interface NumberedArticle {
  number: string;
  heading: string;
  paragraphs: readonly {
    marker: string;
    text: string;
    letters: readonly { marker: string; text: string }[];
    closing?: string | undefined;
  }[];
}

/** The articles of a contract as they are numbered on paper, to be read on a phone. */
export function ContractText({ articles }: { articles: readonly NumberedArticle[] }) {
  return (
    <div className="space-y-6 text-base">
      {articles.map(({ number, heading, paragraphs }) => (
        <section key={number}>
          <h2 className="font-semibold">
            <span className="text-muted">{number}</span> {heading}
          </h2>
          {paragraphs.map(({ marker, text, letters, closing }, index) => (
            <div key={index} className="mt-2 flex gap-2">
              {marker === '' ? null : <span className="flex-none text-muted">{marker}</span>}
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p className="whitespace-pre-line">{text}</p>
                {letters.length === 0 ? null : (
                  <ul className="mt-1 space-y-1">
                    {letters.map((letter) => (
                      <li key={letter.marker} className="flex gap-2">
                        <span className="flex-none text-muted">{letter.marker}</span>
                        <span className="min-w-0">{letter.text}</span>
                      </li>
                    ))}
                  </ul>
                )}
                {closing === undefined ? null : <p className="mt-1">{closing}</p>}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
