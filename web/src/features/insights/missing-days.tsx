import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useSession } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { asFirelineError } from './as-fireline-error.ts';
import { rollUpInsights } from './insight-commands.ts';
import { datesText } from './words.ts';

/** Days without figures, and a way to calculate them. */
export function MissingDays({ missing, of }: { missing: readonly string[]; of: number }) {
  const session = useSession();
  const canCalculate = session.status === 'signed-in' && session.role === 'admin';
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [first, last] = [missing[0] ?? '', missing.at(-1) ?? ''];

  async function workOut() {
    setIsBusy(true);
    setFailure(null);
    try {
      await rollUpInsights(first, last);
    } catch (error) {
      setFailure(asFirelineError(error).message);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Callout
      tone={failure ? 'danger' : 'info'}
      announce
      title={
        of === 1
          ? texts.insights.missingDay
          : texts.insights.missingDays({ count: missing.length, all: of })
      }
      action={
        canCalculate && (
          <Button size="sm" busy={isBusy} onClick={workOut}>
            {texts.insights.calculate}
          </Button>
        )
      }
    >
      {failure ?? texts.insights.missingText({ period: datesText(first, last) })}
    </Callout>
  );
}
