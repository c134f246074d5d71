import { type ReactNode, useId } from 'react';
import { Card } from '#ui/card.tsx';

interface PartProps {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Part({ title, text, actions, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Card className="grid min-w-0 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 id={id} className="text-lg">
            {title}
          </h2>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
          {text && <p className="w-full text-ink-muted text-sm text-pretty">{text}</p>}
        </div>
        {children}
      </Card>
    </section>
  );
}
