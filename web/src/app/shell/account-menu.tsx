import { texts } from '@fireline/domain/texts/texts';
import {
  CircleUserRound,
  Keyboard,
  Languages,
  LogIn,
  LogOut,
  Monitor,
  Moon,
  Search,
  Sun,
  UserRound,
} from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { staffSurfaces } from '#app/pages/staff-surfaces.ts';
import { customerSurfaces } from '#app/pages/surfaces.ts';
import { useRoleRefresh } from '#app/role-refresh.ts';
import { loadPersistently } from '#lib/after-paint.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { MenuItem } from '#ui/overlay/menu-item.tsx';
import { MenuLink } from '#ui/overlay/menu-link.tsx';
import { MenuSeparator } from '#ui/overlay/menu-separator.tsx';
import { setTheme, useTheme } from '#ui/theme.ts';
import { LanguageItems, languageLabel } from './language-items.tsx';
import { openTool } from './staff-tool-state.ts';

const StaffTools = lazy(() => loadPersistently(() => import('./staff-tools.tsx')));
const loadSignOut = () => import('./sign-out.tsx');
const SignOut = lazy(() => loadPersistently(loadSignOut));

const roleNames = {
  admin: texts.shell.roleAdmin,
  manager: texts.shell.roleManager,
  viewer: texts.shell.roleViewer,
  kitchen: texts.shell.roleKitchen,
  courier: texts.shell.roleCourier,
} as const;

/** Who is signed in, and the pages open to them. */
export default function AccountMenu() {
  const session = useSession();
  useRoleRefresh();
  switch (session.status) {
    case 'loading':
      return <Skeleton className="size-11 rounded-full" />;
    case 'signed-out':
      return <Stranger />;
    case 'signed-in':
      return <Account session={session} />;
  }
}

function Stranger() {
  const { pathname, search } = useLocation();
  return (
    <>
      {pathname !== '/sign-in' && (
        <Link
          to="/sign-in"
          state={{ from: `${pathname}${search}` }}
          className={buttonStyle({
            variant: 'soft',
            size: 'compact',
            className: 'ml-1 max-sm:hidden',
          })}
        >
          <LogIn aria-hidden className="size-4.5 max-lg:hidden" />
          {texts.shell.signIn}
        </Link>
      )}
      <div className="sm:hidden">
        <Menu trigger={<IconButton icon={CircleUserRound} label={texts.shell.account} />}>
          <MenuLink to="/sign-in" icon={LogIn}>
            {texts.shell.signIn}
          </MenuLink>
          <MenuSeparator />
          <CustomerLinks />
          <ThemeItem />
          <MenuSeparator />
          <LanguageItems />
        </Menu>
      </div>
      <div className="max-sm:hidden">
        <Menu trigger={<IconButton icon={Languages} label={languageLabel} />}>
          <LanguageItems />
        </Menu>
      </div>
    </>
  );
}

function CustomerLinks() {
  return customerSurfaces.map(({ to, label, icon }) => (
    <MenuLink key={to} to={to} icon={icon}>
      {label}
    </MenuLink>
  ));
}

/** For phones, where the header has no room for the toggle. */
function ThemeItem() {
  const theme = useTheme();
  const isDark =
    theme === 'dark' ||
    (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <div className="sm:hidden">
      <MenuSeparator />
      <MenuItem icon={isDark ? Sun : Moon} onSelect={() => setTheme(isDark ? 'light' : 'dark')}>
        {isDark ? texts.shell.lightMode : texts.shell.darkMode}
      </MenuItem>
      {theme !== 'system' && (
        <MenuItem icon={Monitor} onSelect={() => setTheme('system')}>
          {texts.shell.matchDevice}
        </MenuItem>
      )}
    </div>
  );
}

function Account({ session }: { session: SignedIn }) {
  const [isLeaving, setLeaving] = useState(false);
  // Preloaded, because it couldn't be loaded offline.
  useEffect(() => void loadSignOut().catch(() => {}), []);
  const name = session.isGuest ? texts.shell.guest : session.displayName;
  const surfaces = session.grantedRole === null ? [] : staffSurfaces[session.grantedRole];
  return (
    <>
      {session.grantedRole && (
        <Suspense fallback={null}>
          <StaffTools uid={session.uid} role={session.grantedRole} />
        </Suspense>
      )}
      {isLeaving && (
        <Suspense fallback={null}>
          <SignOut uid={session.uid} onClose={() => setLeaving(false)} />
        </Suspense>
      )}
      <Menu
        trigger={
          <Button variant="ghost" size="compact">
            <span className="sr-only">{texts.shell.accountOf({ name })}</span>
            <span
              aria-hidden
              className="grid size-8 place-items-center rounded-full bg-accent-soft font-bold text-accent-ink text-sm"
            >
              {session.isGuest ? (
                <UserRound aria-hidden className="size-4.5" />
              ) : (
                name.charAt(0).toUpperCase()
              )}
            </span>
            <span aria-hidden className="max-w-28 truncate max-lg:hidden">
              {name}
            </span>
          </Button>
        }
        header={
          <div className="grid gap-1">
            <span className="flex items-center gap-2">
              <span className="truncate font-semibold">{name}</span>
              {session.grantedRole && <Badge tone="accent">{roleNames[session.grantedRole]}</Badge>}
            </span>
            <span className="truncate text-ink-muted text-sm">
              {session.isGuest ? texts.shell.guestHint : session.email}
            </span>
          </div>
        }
      >
        <MenuSeparator />
        {surfaces.map(({ to, label, icon }) => (
          <MenuLink key={to} to={to} icon={icon}>
            {label}
          </MenuLink>
        ))}
        {surfaces.length > 0 && (
          <>
            <MenuSeparator />
            <MenuItem icon={Search} onSelect={() => openTool.set('palette')}>
              {texts.staffShell.find}
            </MenuItem>
            <MenuItem icon={Keyboard} onSelect={() => openTool.set('help')}>
              {texts.staffShell.shortcuts}
            </MenuItem>
            <MenuSeparator />
          </>
        )}
        <CustomerLinks />
        <MenuLink to="/account" icon={UserRound}>
          {texts.shell.yourAccount}
        </MenuLink>
        <ThemeItem />
        <MenuSeparator />
        <LanguageItems />
        <MenuSeparator />
        {session.isGuest ? (
          <MenuLink to="/sign-in" icon={LogIn}>
            {texts.shell.signInOrUp}
          </MenuLink>
        ) : (
          <MenuItem icon={LogOut} onSelect={() => setLeaving(true)}>
            {texts.shell.signOut}
          </MenuItem>
        )}
      </Menu>
    </>
  );
}
