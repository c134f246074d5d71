import type { ReactNode } from 'react';

/** `<spoken>` in a message: only screen readers say it. */
export function spoken(content: ReactNode) {
  return (
    <span key="spoken" className="sr-only">
      {content}
    </span>
  );
}
