import type { ReactNode } from 'react';

/** One part of what there is to know of an order, under its heading. */
export function OrderPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="font-sans text-ink-muted text-sm tracking-normal">{title}</h3>
      {children}
    </section>
  );
}
