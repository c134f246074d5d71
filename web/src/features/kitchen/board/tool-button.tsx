import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  icon?: LucideIcon | undefined;
  tone?: 'plain' | 'chosen' | 'warning' | 'danger' | 'success' | undefined;
}

const tones = {
  plain: 'bg-neutral-soft text-ink hover:bg-surface-overlay',
  chosen: 'bg-ink text-surface',
  warning: 'bg-warning text-surface',
  danger: 'bg-danger text-on-danger',
  success: 'bg-success-soft text-success',
} as const;

/** For wet hands: at least 56 px in each direction. */
export function ToolButton({ icon: Icon, tone = 'plain', children, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-14 min-w-14 items-center justify-center gap-2 rounded-control sm:shrink-0 sm:whitespace-nowrap px-4 font-semibold text-lg leading-tight transition-colors disabled:opacity-50 ${tones[tone]}`}
    >
      {Icon && <Icon aria-hidden className="size-6 shrink-0" />}
      {children}
    </button>
  );
}
