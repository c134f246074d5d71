import { texts } from '@fireline/domain/texts/texts';
import { Fragment } from 'react';
import { keyNames } from '#lib/shortcuts.ts';

/** A shortcut drawn as keys; screen readers hear "G, then O". */
export function Keys({ keys }: { keys: string }) {
  const presses = keyNames(keys);
  return (
    <span className="inline-flex shrink-0 items-center gap-1">
      {presses.map((press, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the presses of a shortcut never change.
        <Fragment key={index}>
          {index > 0 && <span className="text-ink-muted text-xs">{texts.ui.keyThen}</span>}
          {press.map((name) => (
            <kbd
              key={name}
              className="grid min-h-6 min-w-6 place-items-center rounded-md border border-line-strong/60 bg-surface-sunken px-1.5 font-sans font-semibold text-ink text-xs"
            >
              {name}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
