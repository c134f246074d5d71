import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { ShieldCheck, Trash2 } from 'lucide-react';
import { useEffect, useReducer, useState } from 'react';
import { useShopName } from '#entities/shop/shop.ts';
import { SignInAgain } from '#entities/user/sign-in-again.tsx';
import type { AccountAccess } from '#platform/auth/account-access.ts';
import { readFactors, removeFactor, startSetUp } from '#platform/auth/second-factor.ts';
import type { SecondFactor } from '#platform/auth/second-factor-question.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';
import { type FactorChange, firstStep, nextStep } from './second-factor-steps.ts';
import { useAttempt } from './use-attempt.ts';

/** Codes from an authenticator app in addition to the password: set up, view, and remove. */
export default function SecondFactorPart({ access }: { access: AccountAccess }) {
  const { factors, isUnknown, readAgain } = useFactors(access);
  const [step, dispatch] = useReducer(nextStep, firstStep);
  const [asked, setAsked] = useState<SecondFactor | null>(null);
  const form = useAttempt();
  const shop = useShopName() || 'Fireline';

  const attempt = (change: FactorChange, work: () => Promise<void>) => async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof FirelineError)) throw error;
      dispatch({ type: 'refused', code: error.code, change });
      if (error.code !== 'sign-in-again') throw error;
    }
  };

  const apply = (change: FactorChange) =>
    form.run(
      attempt(change, async () => {
        if (change.kind === 'set-up') {
          dispatch({ type: 'started', setUp: await startSetUp(shop) });
        } else {
          await removeFactor(change.id);
          await readAgain();
          dispatch({ type: 'removed' });
        }
      }),
    );

  if (factors === null) {
    return isUnknown ? (
      <Callout tone="warning" title={texts.access.factorUnknownTitle}>
        {texts.access.checkThenReload}
      </Callout>
    ) : null;
  }
  const isOn = factors.length > 0;
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg">{texts.access.factorTitle}</h2>
        <Badge tone={isOn ? 'success' : 'neutral'}>
          {isOn ? texts.access.factorOn : texts.access.factorOff}
        </Badge>
      </div>
      <p className="text-ink-muted text-sm">{texts.access.factorHint}</p>
      {step.name === 'overview' && step.changed !== null && (
        <ChangedNote isOn={step.changed === 'on'} />
      )}
      {step.name === 'sign-in-again' && (
        <SignInAgain
          hasPassword={access.hasPassword}
          onDone={() => apply(step.change)}
          onCancel={() => dispatch({ type: 'cancelled' })}
        />
      )}
      {step.name === 'scan' && (
        <SecondFactorSetUp
          setUp={step.setUp}
          onConfirm={(code, name) =>
            form.attempt(
              attempt({ kind: 'set-up' }, async () => {
                await step.setUp.confirm(code, name);
                await readAgain();
                dispatch({ type: 'confirmed' });
              }),
            )
          }
          onCancel={() => {
            form.clear();
            dispatch({ type: 'cancelled' });
          }}
        />
      )}
      {step.name === 'overview' && (
        <>
          <FailureNote title={texts.access.failedTitle} failure={form.failure} />
          <ul className="grid gap-3">
            {factors.map((factor) => (
              <li key={factor.id} className="flex flex-wrap items-center justify-between gap-3">
                <div className="min-w-0">
                  <UserText className="font-semibold">{nameOf(factor)}</UserText>
                  <p className="text-ink-muted text-sm">
                    {texts.access.factorAdded({
                      time: () => <Time key="time" at={factor.addedAt} format="relative" />,
                    })}
                  </p>
                </div>
                <Button icon={Trash2} busy={form.isBusy} onClick={() => setAsked(factor)}>
                  {texts.access.factorRemove({
                    name: nameOf(factor),
                    hidden: (name) => (
                      <span key="name" className="sr-only">
                        {name}
                      </span>
                    ),
                  })}
                </Button>
              </li>
            ))}
          </ul>
          {!isOn && access.isVerified && (
            <Button
              variant="primary"
              icon={ShieldCheck}
              className="justify-self-start"
              busy={form.isBusy}
              onClick={() => apply({ kind: 'set-up' })}
            >
              {texts.access.factorSetUp}
            </Button>
          )}
          {!isOn && !access.isVerified && <p>{texts.access.factorNeedsEmail}</p>}
        </>
      )}
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => {
          if (!open) setAsked(null);
        }}
        title={texts.access.factorRemoveTitle({ name: asked === null ? '' : nameOf(asked) })}
        description={texts.access.factorRemoveText}
        confirmLabel={texts.access.factorRemoveConfirm}
        cancelLabel={texts.access.factorKeep}
        tone="danger"
        onConfirm={() => {
          if (asked !== null) apply({ kind: 'remove', id: asked.id });
        }}
      />
    </Card>
  );
}

function ChangedNote({ isOn }: { isOn: boolean }) {
  return isOn ? (
    <Callout tone="success" announce title={texts.access.factorIsOnTitle}>
      {texts.access.factorIsOn}
    </Callout>
  ) : (
    <Callout tone="success" announce title={texts.access.factorIsOffTitle}>
      {texts.access.factorIsOff}
    </Callout>
  );
}

function nameOf({ name }: SecondFactor): string {
  return name || texts.access.factorUnnamed;
}

/** Reads the factors again whenever the page refreshes `access`, which it does on focus. */
function useFactors(access: AccountAccess) {
  const [factors, setFactors] = useState<readonly SecondFactor[] | null>(null);
  const [isUnknown, setUnknown] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `access` is the trigger.
  useEffect(() => {
    let isGone = false;
    readFactors().then(
      (found) => {
        if (!isGone) setFactors(found);
      },
      (error: unknown) => {
        console.warn('The second factors could not be read.', error);
        if (!isGone) setUnknown(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [access]);

  return { factors, isUnknown, readAgain: async () => setFactors(await readFactors()) };
}
