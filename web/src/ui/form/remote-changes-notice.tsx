import { texts } from '@fireline/domain/texts/texts';
import type { RemoteChange } from '#lib/form/three-way-merge.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';

interface RemoteChangesNoticeProps<Field extends string> {
  /** From `useEditForm`. */
  edit: {
    readonly changes: readonly RemoteChange<Field>[];
    readonly takeTheirs: (field: Field) => void;
    readonly keepMine: (field: Field) => void;
    readonly dismissTaken: () => void;
  };
  /** `price is now $4.20`. */
  textOf: (field: Field) => string;
}

/**
 * What someone else saved while a form was open; for fields both edited, asks which value to keep.
 */
export function RemoteChangesNotice<Field extends string>({
  edit: { changes, takeTheirs, keepMine, dismissTaken },
  textOf,
}: RemoteChangesNoticeProps<Field>) {
  if (changes.length === 0) return null;
  const isAllTaken = changes.every(({ isConflict }) => !isConflict);
  return (
    <div className="w-full">
      <Callout
        tone="warning"
        announce
        action={
          isAllTaken && (
            <Button size="sm" onClick={dismissTaken}>
              {texts.ui.gotIt}
            </Button>
          )
        }
      >
        <ul className="grid gap-2">
          {changes.map(({ field, isConflict }) => (
            <li key={field} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              <span className="wrap-anywhere min-w-0 flex-1 basis-56">
                {isConflict
                  ? texts.ui.changedByBoth({ change: textOf(field) })
                  : texts.ui.changedElsewhere({ change: textOf(field) })}
              </span>
              {isConflict && (
                <span className="flex gap-2">
                  <Button size="sm" onClick={() => takeTheirs(field)}>
                    {texts.ui.takeTheirs}
                  </Button>
                  <Button size="sm" onClick={() => keepMine(field)}>
                    {texts.ui.keepMine}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
