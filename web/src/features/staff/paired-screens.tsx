import type { User } from '@fireline/domain/access/user';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { hidden } from '#ui/hidden.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import { nameOf } from './staff-names.ts';
import { useRoleChange } from './use-role-change.ts';

/** The wall screens with accounts of their own, each removed with one button. */
export function PairedScreens({ isLive }: { isLive: boolean }) {
  const staff = useLiveQuery(officeSources.staff());
  return (
    <section aria-labelledby="paired" className="mt-10">
      <h2 id="paired" className="text-xl">
        {texts.team.pairedTitle}
      </h2>
      <p className="mt-1 mb-3 text-ink-muted text-sm">{texts.team.pairedText}</p>
      <LiveContent
        live={staff}
        isLive={isLive}
        what={texts.team.pairedWhat}
        skeleton={<Skeleton className="h-18 w-full rounded-card" />}
      >
        {(entries) => {
          const screens = entries.filter(({ data }) => data.staff?.isScreen);
          if (screens.length === 0) {
            return <p className="text-ink-muted">{texts.team.pairedNone}</p>;
          }
          return (
            <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised">
              {screens.map((entry) => (
                <PairedScreen key={entry.id} entry={entry} />
              ))}
            </ul>
          );
        }}
      </LiveContent>
    </section>
  );
}

function PairedScreen({ entry }: { entry: Entry<User> }) {
  const name = nameOf(entry);
  const change = useRoleChange(entry.id);
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="grid gap-2 px-4 py-3">
      <div className="flex items-center gap-3">
        <UserText className="min-w-0 flex-1 font-semibold">{name}</UserText>
        <Button
          size="sm"
          variant="ghost-danger"
          busy={change.isBusy}
          onClick={() => setAsking(true)}
        >
          {texts.team.unpair({ name, hidden })}
        </Button>
      </div>
      {change.failure && (
        <Callout tone="danger" announce>
          {change.failure.message}
        </Callout>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.team.unpairAsk({ name })}
        description={texts.team.unpairHint}
        confirmLabel={texts.team.unpairDo}
        cancelLabel={texts.team.unpairKeep}
        tone="danger"
        onConfirm={() => change.setRole(null)}
      />
    </li>
  );
}
