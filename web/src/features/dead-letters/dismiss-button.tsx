import { texts } from '@fireline/domain/texts/texts';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dismissDeadLetter } from '#entities/dead-letter/dead-letter-commands.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { hidden } from '#ui/hidden.tsx';

/** Removes a failed event that can't be parsed from the list. */
export function DismissButton({ letterId }: { letterId: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <Button
        size="sm"
        icon={Trash2}
        onClick={() => void dismissDeadLetter(letterId).then(setFailure)}
      >
        {texts.deadLetters.dismiss({ document: letterId, hidden })}
      </Button>
      {failure !== null && (
        <Callout tone="danger" announce>
          {failure}
        </Callout>
      )}
    </>
  );
}
