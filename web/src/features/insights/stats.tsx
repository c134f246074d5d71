import type { ReactNode } from 'react';
import { Card } from '#ui/card.tsx';

/** The key figures at the top. */
export function Stats({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <dl className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">{children}</dl>
    </section>
  );
}

interface StatProps {
  label: string;
  value: string;
  /** How the value breaks down. */
  text: string;
  isBad?: boolean;
}

export function Stat({ label, value, text, isBad = false }: StatProps) {
  return (
    <Card className="grid content-start gap-1">
      <dt className="font-semibold text-ink-muted text-sm">{label}</dt>
      <dd
        className={`numeric font-bold font-display text-2xl sm:text-3xl ${isBad ? 'text-danger' : ''}`}
      >
        {value}
      </dd>
      <dd className="text-ink-muted text-sm">{text}</dd>
    </Card>
  );
}
