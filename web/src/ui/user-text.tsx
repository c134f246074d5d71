import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface UserTextProps {
  /** The element to render; `span` by default. */
  as?: 'span' | 'p' | 'strong' | 'dd' | 'li' | 'h3' | 'td' | 'blockquote';
  id?: string;
  title?: string;
  className?: string;
  children: ReactNode;
}

/**
 * Text that a person typed: a name, a note, a reason, an address. It may be one word of 150 letters
 * (a pasted map link), have line breaks, or be written from right to left. It wraps anywhere, keeps
 * its line breaks, and never changes the direction of the text around it, on screen and on paper.
 */
export function UserText({ as: Tag = 'span', className, ...rest }: UserTextProps) {
  return <Tag dir="auto" className={classNames('user-text', className)} {...rest} />;
}
