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
        label={`Move ${name} up`}
        disabled={!onMoveUp}
        onClick={onMoveUp}
      />
      <IconButton
        icon={ArrowDown}
        label={`Move ${name} down`}
        disabled={!onMoveDown}
        onClick={onMoveDown}
      />
    </>
  );
}
