import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

interface CardProps extends ComponentProps<'div'> {
  /** Lifts under the pointer; for a card that holds one link or button covering it. */
  interactive?: boolean | undefined;
  /** `none` for pictures and lists up to the edge. */
  padding?: 'md' | 'none' | undefined;
}

/** A raised surface. Takes any div prop, `data-status` too. */
export function Card({ interactive = false, padding = 'md', className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classNames(
        'relative rounded-card border border-line bg-surface-raised shadow-card',
        padding === 'md' ? 'p-4 sm:p-5' : 'overflow-hidden',
        interactive &&
          'transition-[box-shadow,border-color,translate] focus-within:border-line-strong hover:-translate-y-0.5 hover:border-line-strong/60 hover:shadow-lifted',
        className,
      )}
    />
  );
}
