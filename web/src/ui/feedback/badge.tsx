import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { type Tone, toneClasses } from './tone.ts';

interface BadgeProps {
  tone?: Tone | undefined;
  icon?: LucideIcon | undefined;
  children: ReactNode;
}

/** A short fact about a thing: "Sold out", "3 left", "Delivery". */
export function Badge({ tone = 'neutral', icon: Icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex h-fit w-fit max-w-full shrink-0 items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-semibold leading-5',
        toneClasses[tone],
      )}
    >
      {Icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {children}
    </span>
  );
}
