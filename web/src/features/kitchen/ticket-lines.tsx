import { Check, TriangleAlert } from 'lucide-react';
import type { TicketLine } from './tickets.ts';

interface TicketLinesProps {
  lines: readonly TicketLine[];
  /** Only what it is, for a ticket that is done. */
  isCompact: boolean;
  /** Set while lines can be marked as prepared. */
  onMark: ((lineId: string, isPrepared: boolean) => void) | undefined;
}

export function TicketLines({ lines, isCompact, onMark }: TicketLinesProps) {
  if (isCompact) {
    return (
      <ul className="grid gap-0.5 text-lg">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[auto_1fr] gap-x-2">
            <span className="numeric font-bold">{line.quantity} ×</span>
            <span className="min-w-0 break-words">{line.name}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="-mx-2 grid gap-1">
      {lines.map((line) => (
        <li key={line.id}>
          {onMark ? (
            <button
              type="button"
              aria-pressed={line.isPrepared}
              onClick={() => onMark(line.id, !line.isPrepared)}
              className="w-full rounded-control bg-surface-overlay p-2 text-left transition-colors hover:bg-neutral-soft aria-pressed:bg-success-soft"
            >
              <LineText line={line} canBeMarked />
            </button>
          ) : (
            <div className="p-2">
              <LineText line={line} canBeMarked={false} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function LineText({ line, canBeMarked }: { line: TicketLine; canBeMarked: boolean }) {
  const isDone = canBeMarked && line.isPrepared;
  return (
    <span className={`grid grid-cols-[auto_1fr_auto] gap-x-3 ${isDone ? 'opacity-80' : ''}`}>
      {/* More than one is what is overlooked. */}
      <span
        className={`numeric h-fit min-w-11 rounded-md px-1.5 text-center font-bold text-2xl ${
          line.quantity > 1 ? 'bg-ink text-surface' : ''
        }`}
      >
        {line.quantity}
        <span className="font-semibold opacity-60"> ×</span>
      </span>
      <span className="grid min-w-0 content-start gap-1 pt-0.5">
        <span
          className={`break-words font-semibold text-xl leading-snug ${isDone ? 'line-through decoration-2' : ''}`}
        >
          {line.name}
        </span>
        {line.choices.length > 0 && (
          <span className="font-semibold text-accent-ink text-lg leading-snug">
            {line.choices.map(({ choice }) => choice).join(', ')}
          </span>
        )}
        {line.note !== '' && (
          <span className="w-fit break-words rounded-md bg-warning px-2 py-0.5 font-bold text-lg text-surface leading-snug">
            {line.note}
          </span>
        )}
        {line.allergens.length > 0 && (
          <span className="flex items-start gap-1.5 text-base text-ink-muted">
            <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
            <span>
              <span className="sr-only">Contains </span>
              {line.allergens.join(', ')}
            </span>
          </span>
        )}
      </span>
      {canBeMarked && (
        <span
          aria-hidden
          className={`grid size-9 place-items-center rounded-full border-2 ${
            isDone
              ? 'border-success bg-success text-surface'
              : 'border-line-strong text-transparent'
          }`}
        >
          <Check className="size-6" strokeWidth={3.5} />
        </span>
      )}
    </span>
  );
}
