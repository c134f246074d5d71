import { texts } from '@fireline/domain/texts/texts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '#ui/button/icon-button.tsx';

interface UpDownButtonsProps {
  /** What is moved, for screen readers. */
  name: string;
  /** Undefined if it can't move further. */
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
}

/** Moves a row of a short list by one position. */
export function UpDownButtons({ name, onMoveUp, onMoveDown }: UpDownButtonsProps) {
  return (
    <>
      <IconButton
        icon={ArrowUp}
        label={texts.ui.moveUp({ name })}
        disabled={!onMoveUp}
        onClick={onMoveUp}
      />
      <IconButton
        icon={ArrowDown}
        label={texts.ui.moveDown({ name })}
        disabled={!onMoveDown}
        onClick={onMoveDown}
      />
    </>
  );
}
