import { CircleAlert } from 'lucide-react';

interface FieldErrorProps {
  /** For the control's `aria-describedby`. */
  id?: string;
  /** What is wrong and how to fix it; nothing shows if nothing is. */
  children: string | null | undefined;
}

export function FieldError({ id, children }: FieldErrorProps) {
  if (!children) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-danger text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
