import { useMessages } from '#app/messages.ts';

/** The first rows of a file as they stand in it. */
export function SampleTable({ headings, rows }: { headings: readonly string[]; rows: readonly (readonly string[])[] }) {
  const { imports: m } = useMessages();
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={m.preview}>
      <table className="text-sm">
        <thead>
          <tr className="border-b border-base-300 text-left text-xs text-muted">
            {headings.map((heading, at) => (
              <th key={at} scope="col" className="px-2 py-1.5 font-medium whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-b border-base-300">
              {cells.map((cell, at) => (
                <td key={at} className="max-w-60 truncate px-2 py-1.5">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
