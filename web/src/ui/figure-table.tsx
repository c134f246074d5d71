import { useId } from 'react';

export interface FigureTableProps {
  /** For screen readers only; sighted users have the heading above. */
  caption: string;
  /** Headings of the first column and of the number columns. */
  head: readonly string[];
  rows: readonly {
    readonly key: string;
    readonly name: string;
    /** A second, quieter line under the name. */
    readonly text?: string;
    readonly cells: readonly string[];
  }[];
}

/** A name and its figures per row; scrolls sideways if it is wider than the page. */
export function FigureTable({ caption, head, rows }: FigureTableProps) {
  const id = useId();
  const [first, ...numbers] = head;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would add one more landmark.
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it must scroll sideways by keyboard, too.
      tabIndex={0}
      aria-labelledby={id}
      className="overflow-x-auto rounded-card border border-line bg-surface-raised"
    >
      <table className="w-full text-left text-sm">
        <caption id={id} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr className="border-line border-b text-ink-muted">
            <th scope="col" className="px-2.5 py-2.5 sm:px-4 font-semibold">
              {first}
            </th>
            {numbers.map((title) => (
              <th
                key={title}
                scope="col"
                className="px-2.5 py-2.5 sm:px-4 text-right font-semibold"
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ key, name, text, cells }) => (
            <tr key={key}>
              <th scope="row" className="min-w-20 px-2.5 py-2.5 sm:px-4 font-medium">
                {name}
                {text && (
                  <span className="hidden font-normal text-ink-muted text-xs sm:block">{text}</span>
                )}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={numbers[index]}
                  className="numeric whitespace-nowrap px-2.5 py-2.5 sm:px-4 text-right align-top"
                >
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
