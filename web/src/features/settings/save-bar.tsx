import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EditForm } from '#lib/form/use-edit-form.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { RemoteChangesNotice } from '#ui/form/remote-changes-notice.tsx';
import { bottomBar } from '#ui/overlay/bottom-bar.ts';
import type { SettingsForm } from './settings-form.ts';
import { fieldName, nowText } from './settings-words.ts';

interface SaveBarProps {
  edit: EditForm<SettingsForm>;
}

/** Sticks to the bottom of the window while there is something to save or to report. */
export function SaveBar({ edit }: SaveBarProps) {
  const isLive = useIsLive();
  const refused = useRefusedWrite(paths.shop);
  const errorCount = Object.keys(edit.errors).length;
  const contested = edit.hasConflict ? edit.failure?.message : undefined;
  const isIdle = edit.edited.length === 0;
  if (isIdle && edit.changes.length === 0 && !refused) return null;
  return (
    <section
      ref={bottomBar}
      aria-label={texts.settings.saveLabel}
      className="sticky bottom-3 z-20 mt-6 grid gap-3 rounded-card border border-line-strong/60 bg-surface-overlay p-3 shadow-overlay sm:p-4"
    >
      <RemoteChangesNotice edit={edit} textOf={(field) => nowText(field, edit.known)} />
      <WriteState
        pending={false}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(paths.shop)}
      />
      {!isIdle && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <div role="status" className="min-w-0 flex-1 basis-56 text-sm">
            {errorCount > 0 || contested ? (
              <p className="flex items-start gap-1.5 font-medium text-danger">
                <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                {errorCount > 0 ? texts.settings.errors({ count: errorCount }) : contested}
              </p>
            ) : (
              <p>{summary(edit.edited)}</p>
            )}
          </div>
          <div className="flex gap-2 max-sm:w-full max-sm:*:flex-1">
            <Button onClick={edit.discard}>{texts.settings.discard}</Button>
            <Button type="submit" variant="primary">
              {texts.settings.save}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** How many changes are named before the rest is only counted. */
const named = 4;

function summary(edited: readonly (keyof SettingsForm)[]): ReactNode {
  const shown = edited.slice(0, named).map(fieldName);
  const names = shown.join(', ');
  const rest = edited.length - shown.length;
  return texts.settings.unsaved({
    count: edited.length,
    fields: rest > 0 ? texts.settings.andMore({ names, count: rest }) : names,
    strong: (content) => (
      <strong className="font-semibold" key="count">
        {content}
      </strong>
    ),
  });
}
