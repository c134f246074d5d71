import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { Share2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { Button } from '#ui/button/button.tsx';
import { shareLink } from '#ui/button/share-link.ts';
import { useSingleFlight } from '#ui/button/use-single-flight.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { renewTrackingLink, revokeTrackingLink } from './order-access.ts';

const LinkMenu = lazy(() => loadAfterPaint(() => import('./link-menu.tsx')));

type Action = 'renew' | 'revoke';

interface ShareOrderProps {
  orderId: string;
  /** Null after the link was revoked. */
  token: string | null;
  /** The title in the device's share sheet: "Order #7F3KQ2ZD". */
  title: string;
  /** Whether the user may renew and revoke the link: the order's customer, or an admin. */
  canManage: boolean;
}

/** Shares an order's tracking page, renews its link, and revokes it. */
export function ShareOrder({ orderId, token, title, canManage }: ShareOrderProps) {
  const [question, setQuestion] = useState<Action>('renew');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const mainButton = useRef<HTMLButtonElement>(null);

  const once = useSingleFlight();
  const attempt = (failure: string, work: () => Promise<void>) => once(() => tryTo(failure, work));

  async function tryTo(failure: string, work: () => Promise<void>) {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      console.error('The link to the order could not be changed or shared.', error);
      toast.error(failure, {
        description: error instanceof FirelineError ? error.message : texts.order.tryAgain,
      });
    } finally {
      setBusy(false);
    }
  }

  function ask(next: Action) {
    setQuestion(next);
    setAsking(true);
  }

  const renew = () =>
    attempt(texts.orderLink.renewFailed, async () => {
      const next = await renewTrackingLink(orderId);
      toast.success(texts.orderLink.renewedTitle, {
        description: texts.orderLink.renewedText,
        action: { label: texts.orderLink.renewedShare, onClick: () => void shareLink(next, title) },
      });
    });
  const shareAgain = () =>
    attempt(texts.orderLink.shareFailed, async () => {
      await shareLink(await renewTrackingLink(orderId), title);
    });
  const revoke = () =>
    attempt(texts.orderLink.revokeFailed, async () => {
      await revokeTrackingLink(orderId);
      // The menu, which had the focus, disappears with the link.
      mainButton.current?.focus();
      toast.success(texts.orderLink.revokedTitle, {
        description: texts.orderLink.revokedText,
      });
    });

  if (token === null && !canManage) return null;
  return (
    <div className="flex flex-wrap items-center gap-1">
      {/* The same button in both states, so that it keeps the focus. */}
      <Button
        ref={mainButton}
        icon={Share2}
        busy={isBusy}
        onClick={() => void (token === null ? shareAgain() : shareLink(token, title))}
      >
        {token === null ? texts.orderLink.shareAgain : texts.orderLink.share}
      </Button>
      {canManage && token !== null && (
        <Suspense fallback={<span className="size-11" />}>
          <LinkMenu isBusy={isBusy} onSelect={ask} />
        </Suspense>
      )}
      {canManage && (
        <ConfirmDialog
          open={isAsking}
          onOpenChange={setAsking}
          backCloses
          {...questionOf(question)}
          tone={question === 'revoke' ? 'danger' : 'default'}
          onConfirm={() => void (question === 'revoke' ? revoke() : renew())}
        />
      )}
    </div>
  );
}

/** Reserves the buttons' space before there is a link, so that the layout doesn't shift. */
export function ShareRoom() {
  return (
    <div aria-hidden className="invisible flex flex-wrap items-center gap-1">
      <Button icon={Share2} disabled>
        {texts.orderLink.share}
      </Button>
      <span className="size-11" />
    </div>
  );
}

function questionOf(action: Action) {
  return action === 'renew'
    ? {
        confirmLabel: texts.orderLink.renew,
        title: texts.orderLink.renewTitle,
        description: texts.orderLink.renewText,
      }
    : {
        confirmLabel: texts.orderLink.revoke,
        title: texts.orderLink.revokeTitle,
        description: texts.orderLink.revokeText,
      };
}
