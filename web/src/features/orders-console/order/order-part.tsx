import type { ReactNode } from 'react';

/** A section of the order with its heading. */
export function OrderPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="font-sans text-ink-muted text-sm tracking-normal">{title}</h3>
      {children}
    </section>
  );
}
