import { limits } from '@fireline/domain/limits';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole, AllowedTransition } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { statusIcons } from '#entities/order/status/status-icons.ts';
import { Button } from '#ui/button/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { reasonWords, transitionWords } from './transition-words.ts';

interface TransitionButtonsProps {
  /** `#7F3KQ2ZD`, for the dialogs that ask why. */
  label: string;
  from: OrderStatus;
  actorRole: ActorRole;
  /** What the domain allows the actor now. */
  transitions: readonly AllowedTransition[];
  onTransition: (to: OrderStatus, reason: string | null) => void;
  size?: Size | undefined;
  className?: string | undefined;
  /** What was pressed and isn't sent yet. */
  held?: { readonly to: OrderStatus; readonly undo: () => void } | null;
}

type Size = 'sm' | 'md' | 'lg' | 'xl';

/** Steps back and steps that end the order are a size smaller than the step forward. */
const otherSizes = { sm: 'sm', md: 'xs', lg: 'md', xl: 'lg' } as const satisfies Record<
  Size,
  string
>;
const otherVariants = { back: 'secondary', end: 'ghost-danger', forward: 'ghost' } as const;

/**
 * A button for each transition: the step forward first and large, the others below it. Those that
 * need a reason ask for it. If the order moves on while the dialog is open, the dialog stays with
 * what was typed and says that it's no longer possible.
 */
export function TransitionButtons({
  label,
  from,
  actorRole,
  transitions,
  onTransition,
  size = 'md',
  className,
  held = null,
}: TransitionButtonsProps) {
  const [asked, setAsked] = useState<OrderStatus | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(ConfirmDialog.prefetch, []);
  const named = transitions.map((transition) => ({
    ...transition,
    ...transitionWords(from, transition.to, actorRole),
  }));
  const forward = named.filter(({ kind }) => kind === 'forward');
  const others = named.filter(({ kind }) => kind !== 'forward');

  function press({ to, needsReason }: AllowedTransition) {
    if (!needsReason) return onTransition(to, null);
    setAsked(to);
    setIsAsking(true);
  }

  if (held) {
    // In the same place, so that a double tap on the first button doesn't hit Undo.
    return (
      <div className={classNames('grid gap-2', className)}>
        <Button aria-disabled size={size} wide icon={statusIcons[held.to]}>
          {texts.status[held.to]}
        </Button>
        <Button size={otherSizes[size]} icon={Undo2} onClick={held.undo}>
          {texts.orderWork.undo}
        </Button>
      </div>
    );
  }
  const words = asked && reasonWords(asked, label);
  const isGone = asked !== null && !transitions.some(({ to }) => to === asked);
  return (
    <div className={classNames('grid gap-2', className)}>
      {forward.map((transition) => (
        <Button
          key={transition.to}
          variant="primary"
          size={size}
          wide
          icon={statusIcons[transition.to]}
          onClick={() => press(transition)}
        >
          {transition.label}
        </Button>
      ))}
      {others.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {others.map((transition) => (
            <Button
              key={transition.to}
              variant={otherVariants[transition.kind]}
              size={otherSizes[size]}
              icon={transition.kind === 'back' ? Undo2 : undefined}
              onClick={() => press(transition)}
              className="max-w-full flex-1"
            >
              {transition.label}
            </Button>
          ))}
        </div>
      )}
      {asked && words && (
        <ConfirmDialog
          backCloses
          open={isAsking}
          onOpenChange={setIsAsking}
          title={words.title}
          description={
            isGone ? (
              <strong className="text-danger">{texts.orderWork.moveIsGone}</strong>
            ) : (
              words.description
            )
          }
          confirmLabel={transitionWords(from, asked, actorRole).label}
          cancelLabel={words.cancelLabel}
          tone="danger"
          reason={{
            label: words.label,
            required: true,
            maxLength: limits.reason,
            suggestions: words.suggestions,
          }}
          onConfirm={(reason) => onTransition(asked, reason)}
        />
      )}
    </div>
  );
}
