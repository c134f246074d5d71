import { texts } from '@fireline/domain/texts/texts';
import { Undo2 } from 'lucide-react';
import { useStore } from '#lib/store.ts';
import { bottomBar } from '#ui/overlay/bottom-bar.ts';
import { UserText } from '#ui/user-text.tsx';
import { onFirstTap } from '../alarm/first-tap.ts';
import { undoFor, undoList } from './kitchen-actions.ts';

/** How many fit side by side; the newest are shown. */
const most = 3;

/**
 * Recent actions that can be undone. The row is always there, so that it neither covers nor shifts
 * tickets when it appears.
 */
export function UndoBar() {
  const open = useStore(undoList.open);
  return (
    <div
      ref={bottomBar}
      className="pointer-events-none flex min-h-16 min-w-0 flex-wrap-reverse items-center justify-end gap-2 max-xl:sticky max-xl:bottom-2 max-xl:z-20 xl:ml-auto xl:flex-nowrap"
    >
      <p role="status" className="sr-only">
        {open.at(-1)?.text ?? ''}
      </p>
      {open.slice(-most).map(({ key, text }) => (
        <div
          key={key}
          className="pointer-events-auto relative flex min-w-0 items-center gap-3 overflow-clip rounded-card border border-line bg-surface-overlay py-1 pr-1 pl-4 shadow-overlay"
        >
          <UserText className="line-clamp-2 font-semibold text-lg leading-tight">{text}</UserText>
          <button
            type="button"
            aria-label={`${texts.kitchen.undo}: ${text}`}
            onClick={onFirstTap(() => undoList.undo(key))}
            className="flex min-h-14 shrink-0 items-center gap-2 rounded-control bg-accent-soft px-4 font-bold text-accent-ink text-lg"
          >
            <Undo2 aria-hidden className="size-6" />
            {texts.kitchen.undo}
          </button>
          <span
            aria-hidden
            style={{ animationDuration: `${undoFor}ms` }}
            className="absolute inset-x-0 bottom-0 h-1 origin-left animate-run-out bg-accent"
          />
        </div>
      ))}
    </div>
  );
}
