import type { ReactElement, ReactNode } from 'react';

/** For the tag `hidden` in a text: what only screen readers say. */
export function hidden(content: ReactNode): ReactElement {
  return (
    <span key="hidden" className="sr-only">
      {content}
    </span>
  );
}
