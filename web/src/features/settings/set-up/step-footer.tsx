import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { useIsLive } from '#platform/connection/connection.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';

/** The button at the end of a step's form, and the outcome of its last press. */
export function StepFooter({ isSaving, errors }: { isSaving: boolean; errors: number }) {
  const isLive = useIsLive();
  const refused = useRefusedWrite(paths.shop);
  return (
    <div className="grid gap-3">
      <WriteState
        pending={isSaving}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(paths.shop)}
      />
      <p role="status" className="font-medium text-danger text-sm empty:hidden">
        {errors > 0 && texts.settings.errors({ count: errors })}
      </p>
      <Button
        type="submit"
        variant="primary"
        size="lg"
        className="max-sm:w-full sm:justify-self-end"
        busy={isSaving}
      >
        {texts.setUp.continue}
      </Button>
    </div>
  );
}
