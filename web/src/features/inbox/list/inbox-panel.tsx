import { texts } from '@fireline/domain/texts/texts';
import { ArrowLeft, CheckCheck, Settings2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { markAllRead } from '#entities/inbox/inbox-mutations.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { AlertSettings } from '../settings/alert-settings.tsx';
import { CornerSheet } from './corner-sheet.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { noFilter } from './inbox-items.ts';
import { InboxRows } from './inbox-rows.tsx';
import type { Inbox } from './use-inbox.ts';

interface InboxPanelProps {
  open: boolean;
  onClose: () => void;
  inbox: Inbox;
}

/** What came in, newest first, and this device's alert settings. */
export default function InboxPanel({ open, onClose, inbox }: InboxPanelProps) {
  const [part, setPart] = useState<'inbox' | 'settings'>('inbox');
  const [filter, setFilter] = useState(noFilter);
  // After following a link, the order's page has the focus; don't return it to the bell.
  const wasLeft = useRef(false);
  const { uid } = inbox.reader;
  function leave() {
    wasLeft.current = true;
    onClose();
  }
  function onOpenChange(isOpen: boolean) {
    if (isOpen) return;
    onClose();
    setPart('inbox');
  }
  if (part === 'settings') {
    return (
      <CornerSheet
        open={open}
        onOpenChange={onOpenChange}
        title={texts.inbox.settingsTitle}
        start={
          <IconButton
            icon={ArrowLeft}
            label={texts.inbox.backToInbox}
            className="-ml-2"
            onClick={() => setPart('inbox')}
          />
        }
      >
        <AlertSettings uid={uid} role={inbox.role} />
      </CornerSheet>
    );
  }
  return (
    <CornerSheet
      open={open}
      onOpenChange={onOpenChange}
      title={texts.inbox.title}
      returnsFocus={() => {
        const returns = !wasLeft.current;
        wasLeft.current = false;
        return returns;
      }}
      actions={
        <>
          <IconButton
            icon={CheckCheck}
            label={texts.inbox.markAllRead}
            disabled={inbox.unread.count === 0 && !inbox.unread.isAtLeast}
            onClick={() => void markAllRead({ uid, inboxes: inbox.lives.map(([name]) => name) })}
          />
          <IconButton
            icon={Settings2}
            label={texts.inbox.settingsTitle}
            onClick={() => setPart('settings')}
          />
        </>
      }
      top={<InboxFilters filter={filter} onFilter={setFilter} role={inbox.role} />}
    >
      <InboxRows inbox={inbox} filter={filter} onFilter={setFilter} onLeave={leave} />
    </CornerSheet>
  );
}
