import { Callout } from './callout.tsx';

interface FailureNoteProps {
  title: string;
  /** Why it failed; shows nothing without it. */
  failure: string | null | undefined;
}

/** What the user tried and couldn't be done. */
export function FailureNote({ title, failure }: FailureNoteProps) {
  if (!failure) return null;
  return (
    <Callout tone="danger" announce title={title}>
      {failure}
    </Callout>
  );
}
