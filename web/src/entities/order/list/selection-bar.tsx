import { texts } from '@fireline/domain/texts/texts';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { bottomBar } from '#ui/overlay/bottom-bar.ts';

interface SelectionBarProps {
  count: number;
  /** Number of orders shown. */
  shown: number;
  onSelectAll: () => void;
  onClear: () => void;
  /** What can be done with them: buttons. */
  children: ReactNode;
}

/**
 * Actions for the selected orders; at the bottom of the window, wherever the page ends. `page-wide`
 * has room for it there.
 */
export function SelectionBar({ count, shown, onSelectAll, onClear, children }: SelectionBarProps) {
  if (count === 0) return null;
  return (
    <section
      ref={bottomBar}
      aria-label={texts.console.selectedLabel}
      className="fixed inset-x-4 bottom-[calc(1rem+var(--safe-bottom))] z-20 mx-auto flex w-fit flex-wrap items-center gap-2 rounded-card border border-line-strong bg-surface-overlay py-2 pr-2 pl-4 shadow-overlay"
    >
      <p role="status" className="numeric font-semibold">
        {texts.console.selectedCount({ count })}
      </p>
      {count < shown && (
        <Button size="sm" variant="ghost" onClick={onSelectAll}>
          {texts.console.selectAllCount({ count: shown })}
        </Button>
      )}
      {children}
      <IconButton icon={X} label={texts.console.selectedClear} onClick={onClear} />
    </section>
  );
}
