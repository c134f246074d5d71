import { isScreenOnline, type Screen } from '@fireline/domain/shop/screen';
import { texts } from '@fireline/domain/texts/texts';
import { Link2, MonitorCheck, MonitorOff, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { useDeployedBuild } from '#entities/screen/build-id.ts';
import { tabScreenId } from '#entities/screen/screen-beat.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { PermissionGate } from '#entities/user/role-gate.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { PairedScreens } from './paired-screens.tsx';
import { byContact } from './screen-order.ts';

const PairDialog = lateDialog(async () => (await import('./pair-dialog.tsx')).PairDialog);

export function Component() {
  return (
    <PermissionGate session={useSession()} permission="manageStaff" title={texts.team.screensTitle}>
      {({ uid }) => <ScreensPage uid={uid} />}
    </PermissionGate>
  );
}

/** Every staff screen that has sent a heartbeat in the last day and hasn't been closed. */
function ScreensPage({ uid }: { uid: string }) {
  const screens = useLiveQuery(officeSources.screens());
  const isLive = useIsLive();
  const [isPairing, setIsPairing] = useState(false);
  return (
    <div className="page">
      <PageHeader
        title={texts.team.screensTitle}
        text={texts.team.screensText}
        back={<BackLink to="/admin/staff">{texts.team.title}</BackLink>}
        actions={
          <Button variant="primary" icon={Link2} onClick={() => setIsPairing(true)}>
            {texts.team.pairScreen}
          </Button>
        }
      />
      <LiveContent
        live={screens}
        isLive={isLive}
        what={texts.team.screensWhat}
        skeleton={<Skeleton className="h-48 w-full rounded-card" />}
      >
        {(entries) => <ScreenList entries={entries} ownId={tabScreenId(uid)} />}
      </LiveContent>
      <PairedScreens isLive={isLive} />
      <PairDialog open={isPairing} onOpenChange={setIsPairing} />
    </div>
  );
}

function ScreenList({ entries, ownId }: { entries: readonly Entry<Screen>[]; ownId: string }) {
  const now = useNow(10_000);
  const timeZone = useShop()?.timeZone;
  const deployed = useDeployedBuild();
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={MonitorSmartphone}
        title={texts.team.screensEmptyTitle}
        text={texts.team.screensEmptyText}
      />
    );
  }
  return (
    <ul
      aria-label={texts.team.screensLabel}
      className="divide-y divide-line rounded-card border border-line bg-surface-raised shadow-card"
    >
      {byContact(entries, now).map(({ id, data }) => (
        <ScreenRow
          key={id}
          screen={data}
          isOwn={id === ownId}
          isOnline={isScreenOnline(data, now)}
          isOutdated={deployed !== null && data.version !== deployed}
          timeZone={timeZone}
        />
      ))}
    </ul>
  );
}

interface ScreenRowProps {
  screen: Screen;
  isOwn: boolean;
  isOnline: boolean;
  /** Whether it runs another build than the one that a reload would get. */
  isOutdated: boolean;
  timeZone: string | undefined;
}

function ScreenRow({ screen, isOwn, isOnline, isOutdated, timeZone }: ScreenRowProps) {
  const { name, lastBeatAt, version, answeredInMs } = screen;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <UserText className="font-semibold">{name}</UserText>
          {isOwn && <Badge tone="info">{texts.team.screenThis}</Badge>}
        </p>
        <p className="wrap-anywhere text-ink-muted text-sm">{placeOf(screen)}</p>
      </div>
      <div className="grid justify-items-start gap-1 text-sm sm:justify-items-end">
        {isOnline ? (
          <Badge tone="success" icon={MonitorCheck}>
            {texts.team.screenConnected}
          </Badge>
        ) : (
          <Badge tone="danger" icon={MonitorOff}>
            {texts.team.screenSilent({
              time: () => <Time key="time" at={lastBeatAt} timeZone={timeZone} />,
            })}
          </Badge>
        )}
        <p className="numeric text-ink-muted">
          {isOnline && answeredInMs !== null && (
            <>{texts.team.screenAnswered({ time: String(answeredInMs) })} · </>
          )}
          {texts.team.screenVersion({ version })}
        </p>
        {isOnline && isOutdated && <p className="text-warning">{texts.team.screenOtherVersion}</p>}
      </div>
    </li>
  );
}

function placeOf({ surface, station }: Screen): string {
  if (surface === 'kitchen' && station !== null) {
    return texts.team.surfaceKitchenStation({ station });
  }
  const names = {
    admin: texts.team.surfaceAdmin,
    kitchen: texts.team.surfaceKitchen,
    courier: texts.team.surfaceCourier,
    board: texts.team.surfaceBoard,
  };
  return names[surface];
}
