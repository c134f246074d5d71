import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** Why it's empty, and what will fill it. */
  text?: ReactNode;
  action?: ReactNode;
}

/** Shown when there is nothing here, and that's fine. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-14 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-accent-soft text-accent-ink">
        <Icon aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h2 className="wrap-anywhere mt-1 min-w-0 text-xl">{title}</h2>
      {text && <p className="text-ink-muted text-pretty">{text}</p>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
