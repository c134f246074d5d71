import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { chosenText } from '@fireline/domain/order/chosen-text';
import type { OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Check, MessageSquareText, PackageCheck, TriangleAlert } from 'lucide-react';
import { UserText } from '#ui/user-text.tsx';
import { onFirstTap } from '../alarm/first-tap.ts';
import { useScreen } from '../board/screen-context.ts';
import { spoken } from '../board/spoken.tsx';
import { choicesText } from './all-day.ts';
import type { TicketLine } from './tickets.ts';
import { stationOf, stationText } from './views.ts';

interface TicketLinesProps {
  lines: readonly TicketLine[];
  /** Only names and quantities, for a ticket that is done. */
  isCompact: boolean;
  /** What pressing the line would do; null if it isn't this view's. */
  actionOf: (line: TicketLine) => 'prepared' | 'packed' | null;
  onPress: (line: TicketLine) => void;
}

export function TicketLines({ lines, isCompact, actionOf, onPress }: TicketLinesProps) {
  if (isCompact) {
    return (
      <ul className="grid gap-0.5 text-lg">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[auto_1fr] gap-x-2">
            <span className="numeric font-bold">{line.quantity} ×</span>
            <UserText>{line.name}</UserText>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="-mx-2 grid gap-1">
      {lines.map((line) => {
        const action = actionOf(line);
        return (
          <li key={line.id}>
            {action === null ? (
              <div className="p-2">
                <LineText line={line} mark={null} />
              </div>
            ) : (
              <button
                type="button"
                data-line={line.id}
                aria-pressed={action === 'packed' ? line.isPacked : line.isPrepared}
                onClick={onFirstTap(() => onPress(line))}
                className="min-h-14 w-full rounded-control bg-surface-overlay p-2 text-left transition-colors hover:bg-neutral-soft aria-pressed:bg-success-soft"
              >
                <LineText line={line} mark={action} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LineText({ line, mark }: { line: TicketLine; mark: 'prepared' | 'packed' | null }) {
  const { view, stations } = useScreen();
  const isDone = mark === 'packed' ? line.isPacked : line.isPrepared;
  const isAtPass = view.kind === 'expo';
  const choices = chosenText(line.quantity, [choicesText(line)]);
  return (
    <span className={`grid grid-cols-[auto_1fr_auto] gap-x-3 ${isDone ? 'opacity-80' : ''}`}>
      <span className="grid content-start justify-items-center">
        {line.change !== null && line.change !== 'added' && (
          <del className="numeric font-semibold text-danger text-lg">{line.change.quantity} ×</del>
        )}
        <Quantity count={line.quantity} />
      </span>
      <span className="grid min-w-0 content-start gap-1 pt-0.5">
        <UserText
          className={`font-semibold text-xl leading-snug ${isDone ? 'line-through decoration-2' : ''}`}
        >
          {line.name}
        </UserText>
        {line.change === 'added' && (
          <span className="w-fit rounded-md bg-success px-2 font-bold text-base text-surface uppercase">
            {texts.changing.newItem}
          </span>
        )}
        {choices !== '' && (
          <UserText className="font-semibold text-accent-ink text-lg leading-snug">
            {choices}
          </UserText>
        )}
        <LineWarnings line={line} />
        {isAtPass && (
          <span
            className={`text-base ${line.isPrepared ? 'font-semibold text-success' : 'text-ink-muted'}`}
          >
            {texts.kitchen[line.isPrepared ? 'linePrepared' : 'lineNotYet']({
              name: stationText(stationOf(line, stations)),
              station: (content) => (
                <UserText key="station" className="capitalize">
                  {content}
                </UserText>
              ),
            })}
          </span>
        )}
      </span>
      {mark !== null && (
        <span
          aria-hidden
          className={`grid size-9 place-items-center rounded-full border-2 ${
            isDone
              ? 'border-success bg-success text-surface'
              : 'border-line-strong text-transparent'
          }`}
        >
          {mark === 'packed' ? (
            <PackageCheck className={`size-5 ${isDone ? '' : 'text-line-strong'}`} />
          ) : (
            <Check className="size-6" strokeWidth={3.5} />
          )}
        </span>
      )}
    </span>
  );
}

/** What staff have removed, until someone has acknowledged it: somebody may be making it. */
export function RemovedLines({ lines }: { lines: readonly OrderLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={texts.changing.removed} className="grid gap-1">
      {lines.map((line, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: they only ever stay as they are.
          key={index}
          className="rounded-control border-2 border-danger px-2 py-1"
        >
          <del className="font-semibold text-danger text-xl">
            <span className="numeric">{line.quantity} ×</span> <UserText>{line.name}</UserText>
          </del>
        </li>
      ))}
    </ul>
  );
}

/** Emphasizes anything above one, which is easily overlooked. */
export function Quantity({ count }: { count: number }) {
  return (
    <span
      className={`numeric h-fit min-w-11 rounded-md px-1.5 text-center font-bold text-2xl ${
        count > 1 ? 'bg-ink text-surface' : ''
      }`}
    >
      {count}
      <span className="font-semibold opacity-60"> ×</span>
    </span>
  );
}

/** What must not be overlooked: the note, and allergens. */
export function LineWarnings({ line }: { line: Pick<TicketLine, 'note' | 'allergens'> }) {
  return (
    <>
      {line.note !== '' && (
        <UserText className="w-fit rounded-md bg-warning px-2 py-0.5 font-bold text-lg text-surface leading-snug">
          {line.note}
        </UserText>
      )}
      {line.allergens.length > 0 && (
        <span className="flex items-start gap-1.5 font-semibold text-lg text-warning leading-snug">
          <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
          <span>
            {texts.kitchen.lineContains({ allergens: allergenNames(line.allergens), spoken })}
          </span>
        </span>
      )}
    </>
  );
}

/** The customer's note on the whole order. */
export function OrderNote({ note }: { note: string }) {
  if (note === '') return null;
  return (
    <p className="flex gap-2.5 rounded-control bg-warning px-3 py-2 font-semibold text-lg text-surface">
      <MessageSquareText aria-hidden className="mt-1 size-5 shrink-0" />
      <UserText>{note}</UserText>
    </p>
  );
}
