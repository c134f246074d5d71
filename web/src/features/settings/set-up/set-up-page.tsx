import { may } from '@fireline/domain/access/permissions';
import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CloudOff } from 'lucide-react';
import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router-dom';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { DishesStep } from './dishes-step.tsx';
import { HoursStep } from './hours-step.tsx';
import { OpenStep } from './open-step.tsx';
import { ShopStep } from './shop-step.tsx';
import { StepList } from './step-list.tsx';
import {
  firstOpenStep,
  type Step,
  type StepProps,
  stepAt,
  stepName,
  stepPath,
  steps,
} from './steps.ts';

export function Component() {
  const session = useSession();
  const maySetUp = session.status === 'signed-in' && may(session.grantedRole, 'setPayments');
  return (
    <RoleGate session={session} roles={['admin']} withoutShop={maySetUp} title={texts.setUp.title}>
      {({ uid }) => <SetUpPage uid={uid} />}
    </RoleGate>
  );
}

/** From nothing to the first order. */
function SetUpPage({ uid }: { uid: string }) {
  const live = useLiveDocument(sources.shop());
  const menu = useLiveQuery(sources.menu());
  const isLive = useIsLive();
  const [wasKnown, setWasKnown] = useState(false);
  if (live.status === 'error') {
    return <ErrorState title={texts.settings.failed} text={live.error.message} />;
  }
  // "No settings" and "no dishes" are only certain once the server has confirmed it. From then on,
  // the form stays, and what was typed into it, when the connection breaks.
  const isKnown =
    live.status === 'ready' &&
    menu.status === 'ready' &&
    (wasKnown ||
      ((live.data !== null || !live.fromCache) &&
        (menu.data.entries.length > 0 || !menu.fromCache)));
  if (isKnown && !wasKnown) setWasKnown(true);
  if (isKnown) {
    return <KnownSetUp shop={live.data?.data ?? null} products={menu.data.entries} uid={uid} />;
  }
  return (
    <div className="page max-w-3xl!">
      <PageHeader title={texts.setUp.title} />
      {live.status === 'ready' && !isLive ? (
        <EmptyState
          icon={CloudOff}
          title={texts.settings.notConnectedTitle}
          text={texts.settings.notConnectedText}
        />
      ) : (
        <Skeleton className="h-72 w-full rounded-card" />
      )}
    </div>
  );
}

function KnownSetUp({
  shop,
  products,
  uid,
}: {
  shop: Shop | null;
  products: readonly Entry<Product>[];
  uid: string;
}) {
  const navigate = useNavigate();
  const wanted = stepAt(useLocation().pathname);
  const step = wanted !== null && shop !== null ? wanted : firstOpenStep(shop, products.length);
  if (step !== wanted) return <Navigate to={stepPath(step)} replace />;
  const next = steps[steps.indexOf(step) + 1] ?? step;
  const props = { products, uid, onDone: () => void navigate(stepPath(next)) };
  return (
    <div className="page max-w-3xl! pb-8!">
      <StepList step={step} isStarted={shop !== null} />
      <PageHeader
        title={texts.setUp.step({ number: steps.indexOf(step) + 1, name: stepName(step) })}
        tabTitle={texts.setUp.title}
        text={introOf(step)}
      />
      {shop === null || step === 'shop' ? (
        <ShopStep shop={shop} {...props} />
      ) : (
        <LaterStep step={step} shop={shop} {...props} />
      )}
    </div>
  );
}

function LaterStep({ step, ...props }: StepProps & { step: Exclude<Step, 'shop'> }) {
  switch (step) {
    case 'hours':
      return <HoursStep {...props} />;
    case 'menu':
      return <DishesStep {...props} />;
    case 'open':
      return <OpenStep {...props} />;
  }
}

function introOf(step: Step): string {
  const { setUp } = texts;
  return { shop: setUp.shopText, hours: setUp.hoursText, menu: setUp.menuText, open: '' }[step];
}
