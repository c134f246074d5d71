import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Tone, toneClasses } from './tone.ts';

interface CalloutProps {
  tone: Exclude<Tone, 'neutral' | 'accent'>;
  title?: string | undefined;
  /** Set if the message appears while the user is on the page. */
  announce?: boolean | undefined;
  action?: ReactNode;
  children?: ReactNode;
}

const icons = {
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
  info: Info,
} as const satisfies Record<CalloutProps['tone'], LucideIcon>;

/** A message in the flow of the page: ordering is paused, a form was refused. */
export function Callout({ tone, title, announce = false, action, children }: CalloutProps) {
  const Icon = icons[tone];
  return (
    <div
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`flex flex-wrap items-start gap-3 rounded-card px-4 py-3 ${toneClasses[tone]}`}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="wrap-anywhere min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink text-sm">{children}</div>}
      </div>
      {action}
    </div>
  );
}
