import type { User } from '@fireline/domain/access/user';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { MonitorSmartphone, UserPlus, Users } from 'lucide-react';
import { useId, useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { pinSources } from '#entities/user/pin-sources.ts';
import { PermissionGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useHasTotp } from '#platform/auth/use-has-totp.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { AuditLog } from './audit-log.tsx';
import { byRoleAndName, nameOf } from './staff-names.ts';
import { StaffRow } from './staff-row.tsx';
import { UnreadablePerson } from './unreadable-person.tsx';

const InviteDialog = lateDialog(async () => (await import('./invite-dialog.tsx')).InviteDialog);

export function Component() {
  return (
    <PermissionGate
      session={useSession()}
      permission="manageStaff"
      withoutShop
      title={texts.team.title}
    >
      {({ uid }) => <StaffPage uid={uid} />}
    </PermissionGate>
  );
}

function StaffPage({ uid }: { uid: string }) {
  const staff = useLiveQuery(officeSources.staff());
  const isLive = useIsLive();
  const [isInviting, setIsInviting] = useState(false);
  const names = new Map(
    staff.status === 'ready' ? staff.data.entries.map((entry) => [entry.id, nameOf(entry)]) : [],
  );
  return (
    <div className="page">
      <PageHeader
        title={texts.team.title}
        text={texts.team.text}
        actions={
          <>
            <ButtonLink to="/admin/screens" icon={MonitorSmartphone}>
              {texts.team.screensTitle}
            </ButtonLink>
            <Button variant="primary" icon={UserPlus} onClick={() => setIsInviting(true)}>
              {texts.team.invite}
            </Button>
          </>
        }
      />
      <LiveContent
        live={staff}
        isLive={isLive}
        what={texts.team.staff}
        linkOf={(id) => <UnreadablePerson uid={id} />}
        skeleton={<ListSkeleton />}
      >
        {(entries) => <StaffList entries={entries} uid={uid} />}
      </LiveContent>
      <AuditLog names={names} isLive={isLive} />
      <InviteDialog open={isInviting} onOpenChange={setIsInviting} />
    </div>
  );
}

function StaffList({ entries, uid }: { entries: readonly Entry<User>[]; uid: string }) {
  const headingId = useId();
  const hasTotp = useHasTotp();
  const holders = useLiveQuery(pinSources.holders());
  const withPin = new Set(
    holders.status === 'ready' ? holders.data.entries.map(({ id }) => id) : [],
  );
  if (entries.length === 0) {
    return <EmptyState icon={Users} title={texts.team.emptyTitle} text={texts.team.emptyText} />;
  }
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="sr-only">
        {texts.team.people}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised shadow-card">
        {entries.toSorted(byRoleAndName).map((entry) => (
          <StaffRow
            key={entry.id}
            entry={entry}
            isSelf={entry.id === uid}
            hasTotp={hasTotp}
            hasPin={withPin.has(entry.id)}
          />
        ))}
      </ul>
      {entries.length >= limits.listSize && (
        <p className="mt-2 text-ink-muted text-sm">
          {texts.team.tooMany({ count: limits.listSize })}
        </p>
      )}
    </section>
  );
}

function ListSkeleton() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-18 w-full rounded-card" />
      <Skeleton className="h-18 w-full rounded-card" />
      <Skeleton className="h-18 w-full rounded-card" />
    </div>
  );
}
