import {
  type Pairing,
  pairingLasts,
  pairingSchema,
  pairingStartedSchema,
  screenAccountSchema,
} from '@fireline/domain/access/pairing';
import { FirelineError } from '@fireline/domain/errors';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNow } from '#lib/time/use-now.ts';
import { ensureSignedIn, signIn, signOut, useSession } from '#platform/auth/session.ts';
import { document } from '#platform/firestore/source.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { stopwatchText } from '#ui/time/wait-text.ts';

/** Shows a code on a screen, which gets its own account once an admin has typed it in. */
export function Component() {
  const session = useSession();
  const isPerson = session.status === 'signed-in' && !session.isGuest;
  const [isPairing, setIsPairing] = useState(false);
  return (
    <div className="page-narrow">
      <PageHeader title={texts.pairing.title} text={texts.pairing.text} />
      {session.status === 'loading' && <Skeleton className="h-48 w-full rounded-card" />}
      {isPerson && !isPairing && (
        <Callout
          tone="warning"
          title={texts.pairing.signedIn({ name: session.displayName || session.email || '' })}
          action={
            <Button size="sm" onClick={() => void signOut()}>
              {texts.pairing.signOut}
            </Button>
          }
        >
          {texts.pairing.signedInHint}
        </Callout>
      )}
      {(session.status === 'signed-out' ||
        (session.status !== 'loading' && !isPerson) ||
        isPairing) && <CodeCard onPairing={() => setIsPairing(true)} />}
    </div>
  );
}

interface Shown {
  readonly uid: string;
  readonly code: string;
  readonly expiresAt: number;
}

function CodeCard({ onPairing }: { onPairing: () => void }) {
  const navigate = useNavigate();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const pairing = useLiveDocument<Pairing>(
    shown ? document(paths.pairing(shown.uid), pairingSchema) : null,
  );
  const account = pairing.status === 'ready' ? (pairing.data?.data.account ?? null) : null;
  const now = useNow(1000);
  const isOver = shown !== null && account === null && now >= shown.expiresAt;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new code for each one that is over.
  useEffect(() => {
    let isGone = false;
    startPairing()
      .then((next) => !isGone && setShown(next))
      .catch((error: unknown) => !isGone && setFailure(messageOf(error)));
    return () => {
      isGone = true;
    };
  }, [asked, isOver]);

  useEffect(() => {
    if (account === null) return;
    onPairing();
    takeOver()
      .then(() => navigate('/kitchen', { replace: true }))
      .catch((error: unknown) => setFailure(messageOf(error)));
  }, [account, onPairing, navigate]);

  if (failure !== null) {
    return (
      <Callout
        tone="danger"
        announce
        title={texts.pairing.failed}
        action={
          <Button
            size="sm"
            onClick={() => {
              setFailure(null);
              setShown(null);
              setAsked(asked + 1);
            }}
          >
            {texts.pairing.tryAgain}
          </Button>
        }
      >
        {failure}
      </Callout>
    );
  }
  if (account !== null) return <p role="status">{texts.pairing.paired}</p>;
  if (shown === null || isOver) {
    return (
      <div role="status" aria-busy="true" aria-label={texts.pairing.asking}>
        <Skeleton className="h-48 w-full rounded-card" />
      </div>
    );
  }
  return (
    <Card className="grid justify-items-center gap-4 text-center">
      <h2 className="text-ink-muted text-lg">{texts.pairing.code}</h2>
      <p data-code className="numeric font-bold text-5xl tracking-widest">
        {shown.code.slice(0, 3)} {shown.code.slice(3)}
      </p>
      <p className="max-w-md text-balance">{texts.pairing.steps}</p>
      <p className="numeric text-ink-muted text-sm">
        {texts.pairing.renewed({
          time: stopwatchText(Math.min(shown.expiresAt - now, pairingLasts)),
        })}
      </p>
    </Card>
  );
}

async function startPairing(): Promise<Shown> {
  const { uid } = await ensureSignedIn();
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  const { code, expiresAt } = parse(pairingStartedSchema, await callFunction('startPairing', {}));
  return { uid, code, expiresAt };
}

/** From now on, this device is the screen's account. */
async function takeOver(): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  const answer = parse(screenAccountSchema, await callFunction('finishPairing', {}));
  await signIn(answer.email, answer.password);
}

function messageOf(error: unknown): string {
  if (error instanceof FirelineError) return error.message;
  throw error;
}
