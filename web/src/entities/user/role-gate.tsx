import { may, type Permission, permissions } from '@fireline/domain/access/permissions';
import { rolesWorkingAs, type StaffRole, type WorkRole } from '@fireline/domain/access/staff-roles';
import { listText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { Lock, LogIn, Store } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useIsShopMissing } from '#entities/shop/use-is-shop-missing.ts';
import { markContentShown } from '#lib/after-paint.ts';
import type { Session, SignedIn } from '#platform/auth/session.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';

export type StaffSession<Role extends WorkRole> = SignedIn & { readonly role: Role };

interface RoleGateProps<Role extends WorkRole> {
  session: Session;
  /** Any of these opens the page. */
  roles: readonly Role[];
  /** The page's h1 while access is denied. */
  title: string;
  /** Whether the page is of use before the shop is set up. */
  withoutShop?: boolean;
  /** Where other roles find this content, if anywhere. */
  instead?: Partial<Record<WorkRole, { readonly to: string; readonly label: string }>>;
  children: (session: StaffSession<Role>) => ReactNode;
}

/** A function: its texts are those of the staff's pages. */
function roleName(role: StaffRole): string {
  const names = {
    admin: texts.gate.admins,
    manager: texts.gate.managers,
    viewer: texts.gate.viewers,
    kitchen: texts.gate.kitchenStaff,
    courier: texts.gate.couriers,
  } as const satisfies Record<StaffRole, string>;
  return names[role];
}

export function RoleGate<Role extends WorkRole>({
  session,
  roles,
  title,
  withoutShop = false,
  instead = {},
  children,
}: RoleGateProps<Role>) {
  const role =
    session.status === 'signed-in' ? roles.find((known) => known === session.role) : undefined;
  return (
    <Gate
      session={session}
      title={title}
      isOpen={role !== undefined}
      allowed={roles.flatMap(rolesWorkingAs)}
      instead={instead}
      withoutShop={withoutShop}
    >
      {(known) => role && children({ ...known, role })}
    </Gate>
  );
}

interface PermissionGateProps {
  session: Session;
  permission: Permission;
  /** The page's h1 while access is denied. */
  title: string;
  /** Whether the page is of use before the shop is set up. */
  withoutShop?: boolean;
  children: (session: SignedIn) => ReactNode;
}

/** For pages that don't belong to the work in one role. */
export function PermissionGate({
  session,
  permission,
  title,
  withoutShop = false,
  children,
}: PermissionGateProps) {
  return (
    <Gate
      session={session}
      title={title}
      isOpen={session.status === 'signed-in' && may(session.grantedRole, permission)}
      allowed={permissions[permission]}
      instead={{}}
      withoutShop={withoutShop}
    >
      {children}
    </Gate>
  );
}

interface GateProps extends Pick<PermissionGateProps, 'session' | 'title' | 'children'> {
  isOpen: boolean;
  withoutShop?: boolean;
  allowed: readonly StaffRole[];
  instead: NonNullable<RoleGateProps<WorkRole>['instead']>;
}

/**
 * Tells people without access who a staff page is for. This only spares them a page of refusals:
 * the rules decide what they may read and write.
 */
function Gate({
  session,
  title,
  isOpen,
  allowed,
  instead,
  withoutShop = false,
  children,
}: GateProps) {
  const uid = session.status === 'signed-in' ? session.uid : null;
  // Someone whose role was revoked while the page was open sees that reason instead of wondering.
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  if (isOpen && openedFor !== uid) setOpenedFor(uid);
  const isShopMissing = useIsShopMissing();
  if (session.status === 'signed-in' && isOpen) {
    if (!isShopMissing || withoutShop) return children(session);
    // The first settings say how customers can pay, too.
    if (may(session.grantedRole, 'setPayments'))
      return <Navigate to="/admin/settings/set-up" replace />;
    return (
      <div className="page">
        <PageHeader title={title} />
        <EmptyState icon={Store} title={texts.gate.notSetUpTitle} text={texts.gate.notSetUpText} />
      </div>
    );
  }
  const isSignedOut = session.status === 'signed-out';
  const hasLost = openedFor !== null && (isSignedOut || openedFor === uid);
  return (
    <div className="page">
      <PageHeader title={title} />
      {session.status === 'loading' ? (
        <div aria-busy="true" role="status" aria-label={texts.gate.loading} className="grid gap-3">
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-24 w-full" />
        </div>
      ) : (
        <>
          {hasLost && (
            <Callout tone="warning" announce title={texts.gate.endedTitle}>
              {isSignedOut ? texts.gate.endedSignedOut : texts.gate.endedRoleChanged}
            </Callout>
          )}
          <Closed session={session} roles={allowed} instead={instead} />
        </>
      )}
    </div>
  );
}

function Closed({
  session,
  roles,
  instead,
}: {
  session: Exclude<Session, { status: 'loading' }>;
  roles: readonly StaffRole[];
  instead: NonNullable<RoleGateProps<WorkRole>['instead']>;
}) {
  // What the page would have shown isn't waited for.
  useEffect(markContentShown, []);
  const { pathname, search } = useLocation();
  const signIn = `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`;
  const wanted = listText(roles.map(roleName), 'disjunction');
  if (session.status === 'signed-out' || session.isGuest) {
    return (
      <EmptyState
        icon={LogIn}
        title={texts.gate.signInFirst}
        text={texts.gate.closedText({ roles: wanted })}
        action={
          <ButtonLink to={signIn} variant="primary" icon={LogIn}>
            {texts.gate.signIn}
          </ButtonLink>
        }
      />
    );
  }
  const way = session.role === null ? undefined : instead[session.role];
  return (
    <EmptyState
      icon={Lock}
      title={texts.gate.closedTitle({ roles: wanted })}
      text={
        session.grantedRole === null
          ? texts.gate.closedWithoutRole({ name: session.displayName })
          : texts.gate.closedForRole({ name: session.displayName, role: session.grantedRole })
      }
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {way && (
            <ButtonLink to={way.to} variant="primary">
              {way.label}
            </ButtonLink>
          )}
          <ButtonLink to={signIn} icon={LogIn}>
            {texts.gate.otherAccount}
          </ButtonLink>
        </div>
      }
    />
  );
}
