import { texts } from '@fireline/domain/texts/texts';
import { Bell } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { loadPersistently } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { useAlerts } from '../alerts/use-alerts.ts';
import { unreadText } from './inbox-items.ts';
import { useInbox } from './use-inbox.ts';

async function loadPanel() {
  await loadTexts('customer');
  return import('./inbox-panel.tsx');
}
const InboxPanel = lazy(() => loadPersistently(loadPanel));

/** Opens the inbox and shows how much is unread. Needs a session; a guest's is enough. */
export default function InboxBell() {
  const session = useSession();
  return session.status === 'signed-in' ? (
    <PersonsBell key={`${session.uid} ${session.role}`} session={session} />
  ) : null;
}

function PersonsBell({ session }: { session: SignedIn }) {
  const inbox = useInbox(session);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = useCallback(() => {
    setWasOpened(true);
    setOpen(true);
  }, []);
  useAlerts(inbox, open);
  const { merged, isKnown } = inbox;
  const unread = unreadText(inbox.unread);
  return (
    <>
      <button
        type="button"
        aria-label={unread === null ? texts.bell.inbox : texts.bell.inboxUnread({ unread })}
        title={texts.bell.inbox}
        aria-haspopup="dialog"
        data-inbox={isKnown && merged.status === 'ready' && !merged.fromCache ? 'live' : 'waiting'}
        onPointerEnter={() => void loadPanel()}
        onClick={open}
        className="relative grid size-11 shrink-0 place-items-center rounded-control text-ink-muted transition-colors hover:bg-neutral-soft hover:text-ink"
      >
        <Bell aria-hidden className="size-5" />
        {unread !== null && (
          <span
            aria-hidden
            className="numeric absolute top-0.5 left-1/2 ml-px min-w-5 rounded-full bg-accent px-1 text-center font-bold text-[0.6875rem] text-on-accent leading-5 ring-2 ring-surface"
          >
            {unread}
          </span>
        )}
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <InboxPanel open={isOpen} onClose={() => setOpen(false)} inbox={inbox} />
        </Suspense>
      )}
    </>
  );
}
