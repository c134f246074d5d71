import type { Block } from '@fireline/domain/access/block';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { type BlockInput, block, unblock } from '#entities/user/customer-mutations.ts';
import { PersonName } from '#entities/user/person-label.tsx';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { hidden } from '#ui/hidden.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface BlockRowProps {
  what: BlockInput;
  /** Null if it isn't blocked. */
  stored: Entry<Block> | null;
  /** Uid of the admin. */
  by: string;
  timeZone: string | undefined;
}

/** What can be blocked, or is, with the button for it. */
export function BlockRow({ what, stored, by, timeZone }: BlockRowProps) {
  const { blockId, kind, label } = what;
  const [isAsking, setAsking] = useState(false);
  const path = paths.block(blockId);
  const refused = useRefusedWrite(path);
  const isLive = useIsLive();
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 basis-52">
          <p className="text-ink-muted text-sm">{texts.customers.kind({ kind })}</p>
          <UserText as="p" className="break-words font-semibold">
            {label}
          </UserText>
          {stored === null ? (
            <p className="text-ink-muted text-sm">{texts.customers.kindHint({ kind })}</p>
          ) : (
            <BlockedBy block={stored.data} timeZone={timeZone} />
          )}
        </div>
        {stored === null ? (
          <Button size="sm" variant="ghost-danger" onClick={() => setAsking(true)}>
            {texts.customers.block({ label, hidden })}
          </Button>
        ) : (
          <Button size="sm" onClick={() => void unblock({ blockId, label })}>
            {texts.customers.unblock({ label, hidden })}
          </Button>
        )}
      </div>
      <WriteState
        pending={stored?.hasPendingWrites ?? false}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.customers.blockAsk({ label })}
        description={texts.customers.blockAskHint({ kind })}
        confirmLabel={texts.customers.blockConfirm}
        cancelLabel={texts.customers.blockKeep}
        tone="danger"
        reason={{
          label: texts.customers.blockReason,
          hint: texts.customers.blockReasonHint,
          maxLength: limits.reason,
        }}
        onConfirm={(reason) => void block({ ...what, reason, by })}
      />
    </li>
  );
}

function BlockedBy({ block, timeZone }: { block: Block; timeZone: string | undefined }) {
  return (
    <>
      <p className="text-ink-muted text-sm">
        {texts.customers.blockedBy({
          admin: () => <PersonName key="admin" uid={block.by} fallback={texts.customers.anAdmin} />,
          time: () => <Time key="time" at={block.at} timeZone={timeZone} />,
        })}
      </p>
      {block.reason !== '' && (
        <UserText as="p" className="text-sm">
          {block.reason}
        </UserText>
      )}
    </>
  );
}
