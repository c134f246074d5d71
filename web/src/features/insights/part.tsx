import { type ReactNode, useId } from 'react';

/** A section of the page with its heading. */
export function Part({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-3">
      <header>
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <p className="text-ink-muted text-sm">{text}</p>
      </header>
      {children}
    </section>
  );
}
