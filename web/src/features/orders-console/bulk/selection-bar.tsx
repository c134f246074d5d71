import { X } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';

interface SelectionBarProps {
  count: number;
  /** Number of orders shown. */
  shown: number;
  onSelectAll: () => void;
  onMove: () => void;
  onClear: () => void;
}

/** Actions for the selected orders; at the bottom, where it covers nothing above. */
export function SelectionBar({ count, shown, onSelectAll, onMove, onClear }: SelectionBarProps) {
  if (count === 0) return null;
  return (
    <section
      aria-label="Selected orders"
      className="sticky bottom-[calc(1rem+var(--safe-bottom))] z-20 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-card border border-line-strong bg-surface-overlay py-2 pr-2 pl-4 shadow-overlay"
    >
      <p role="status" className="numeric font-semibold">
        {count} selected
      </p>
      {count < shown && (
        <Button size="sm" variant="ghost" onClick={onSelectAll}>
          Select all {shown}
        </Button>
      )}
      <Button size="sm" variant="primary" onClick={onMove}>
        Move…
      </Button>
      <IconButton icon={X} label="Clear selection" onClick={onClear} />
    </section>
  );
}
