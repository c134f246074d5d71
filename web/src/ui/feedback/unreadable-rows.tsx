import { texts } from '@fireline/domain/texts/texts';
import type { ReactNode } from 'react';
import { Callout } from './callout.tsx';

interface UnreadableRowsProps {
  ids: readonly string[];
  /** In the plural: "orders". */
  what: string;
  nameOf: (id: string) => string;
  /** What can be done about such an entry. */
  linkOf: ((id: string) => ReactNode) | undefined;
}

/** How many to name if nothing can be done about them here. */
const namedAtMost = 5;

/** Documents that don't fit their schema: one row each, with the action for it. */
export function UnreadableRows({ ids, what, nameOf, linkOf }: UnreadableRowsProps) {
  const shown = linkOf ? ids : ids.slice(0, namedAtMost);
  return (
    <section aria-label={texts.ui.unreadableLabel({ what })} className="mb-4 grid gap-2">
      <Callout tone="warning" title={texts.ui.unreadableTitle({ count: ids.length, what })}>
        {texts.ui.unreadableHint}
      </Callout>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised">
        {shown.map((id) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5"
          >
            <span className="wrap-anywhere min-w-0 font-semibold">{nameOf(id)}</span>
            {linkOf?.(id)}
          </li>
        ))}
        {shown.length < ids.length && (
          <li className="px-4 py-3 text-ink-muted text-sm sm:px-5">
            {texts.ui.andMore({ count: ids.length - shown.length })}
          </li>
        )}
      </ul>
    </section>
  );
}
