import { Undo2 } from 'lucide-react';
import { useStore } from '#lib/store.ts';
import { onFirstTap } from './first-tap.ts';
import { undoList } from './kitchen-actions.ts';
import { undoWithin } from './undo-list.ts';

/** What was just done, with a way back as long as there is one. */
export function UndoBar() {
  const open = useStore(undoList.open);
  return (
    <div className="pointer-events-none fixed inset-x-3 bottom-3 z-30 grid justify-items-center gap-2">
      <p role="status" className="sr-only">
        {open.at(-1)?.text ?? ''}
      </p>
      {open.slice(-3).map(({ key, text }) => (
        <div
          key={key}
          className="pointer-events-auto relative flex items-center gap-4 overflow-clip rounded-card border border-line bg-surface-overlay py-2 pr-2 pl-5 shadow-overlay"
        >
          <span className="font-semibold text-xl">{text}</span>
          <button
            type="button"
            aria-label={`Undo: ${text}`}
            onClick={onFirstTap(() => undoList.undo(key))}
            className="flex min-h-14 items-center gap-2 rounded-control bg-accent-soft px-5 font-bold text-accent-ink text-xl"
          >
            <Undo2 aria-hidden className="size-6" />
            Undo
          </button>
          <span
            aria-hidden
            style={{ animationDuration: `${undoWithin}ms` }}
            className="absolute inset-x-0 bottom-0 h-1 origin-left animate-run-out bg-accent"
          />
        </div>
      ))}
    </div>
  );
}
