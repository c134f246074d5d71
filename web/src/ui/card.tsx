import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

interface CardProps extends ComponentProps<'div'> {
  /** Lifts on hover; for a card covered by a single link or button. */
  interactive?: boolean | undefined;
  /** `none` for pictures and lists that reach the edges. */
  padding?: 'md' | 'none' | undefined;
}

/** A raised surface. Accepts any div prop, including `data-status`. */
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
