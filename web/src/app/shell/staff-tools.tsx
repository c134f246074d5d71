/** The command palette, the help sheet, and the shortcuts that work on every staff page. */
import { type StaffRole, workRoles } from '@fireline/domain/access/staff-roles';
import { isPaused } from '@fireline/domain/shop/pause';
import { texts } from '@fireline/domain/texts/texts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { goKeys } from '#app/keys/go-keys.ts';
import { routeAt } from '#app/pages/routes.ts';
import { staffSurfaces } from '#app/pages/staff-surfaces.ts';
import { useShop } from '#entities/shop/shop.ts';
import { holdOrders } from '#entities/shop/shop-mutations.ts';
import { loadPersistently } from '#lib/after-paint.ts';
import { type Shortcut, useShortcuts } from '#lib/shortcuts.ts';
import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/time/use-now.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { setTheme } from '#ui/theme.ts';
import { openTool } from './staff-tool-state.ts';

const loadPalette = () => import('#app/keys/command-palette.tsx');
const CommandPalette = lazy(() => loadPersistently(loadPalette));
const ShortcutHelp = lazy(() => loadPersistently(() => import('#app/keys/shortcut-help.tsx')));

export default function StaffTools({ uid, role }: { uid: string; role: StaffRole }) {
  const tool = useStore(openTool);
  const [wanted, setWanted] = useState<ReadonlySet<'palette' | 'help'>>(new Set());
  if (tool !== null && !wanted.has(tool)) setWanted(new Set([...wanted, tool]));
  const shop = useShop();
  const now = useNow(10_000);
  const paused = shop && isPaused(shop, now);
  const [isAskingToPause, setAskingToPause] = useState(false);
  // Preloaded, because people keep typing right after its keys.
  useEffect(() => void loadPalette(), []);
  const canPause = workRoles[role] === 'admin' && paused !== null;
  useShortcuts([
    ...usePages(role),
    ...(canPause
      ? [
          {
            keys: null,
            label: paused ? texts.staffShell.resume : texts.staffShell.pause,
            group: texts.staffShell.groupShop,
            run: () => setAskingToPause(true),
          },
        ]
      : []),
    ...colours,
    ...tools,
  ]);
  const close = () => openTool.set(null);
  return (
    <Suspense fallback={null}>
      {wanted.has('palette') && (
        <CommandPalette open={tool === 'palette'} onClose={close} role={workRoles[role]} />
      )}
      {wanted.has('help') && <ShortcutHelp open={tool === 'help'} onClose={close} />}
      {canPause && (
        <ConfirmDialog
          open={isAskingToPause}
          onOpenChange={setAskingToPause}
          title={paused ? texts.staffShell.resumeTitle : texts.staffShell.pauseTitle}
          description={paused ? texts.staffShell.resumeText : texts.staffShell.pauseText}
          confirmLabel={paused ? texts.staffShell.resume : texts.staffShell.pause}
          tone={paused ? 'default' : 'danger'}
          onConfirm={() =>
            void holdOrders({ uid, change: { orderingPaused: !paused, pausedUntil: null } })
          }
        />
      )}
    </Suspense>
  );
}

/** A wall screen uses its own keys for the selected ticket: there, `g` does nothing. */
function usePages(role: StaffRole): readonly Shortcut[] {
  const navigate = useNavigate();
  const isWall = routeAt(useLocation().pathname).surface === 'wall';
  return goKeys(staffSurfaces[role]).map(([keys, { to, label }]) => ({
    keys: isWall ? null : keys,
    label,
    group: texts.staffShell.groupPages,
    run: () => void navigate(to),
  }));
}

const colours: readonly Shortcut[] = (
  [
    ['light', texts.shell.lightMode],
    ['dark', texts.shell.darkMode],
    ['system', texts.shell.matchDevice],
  ] as const
).map(([theme, label]) => ({
  keys: null,
  label,
  group: texts.staffShell.groupAppearance,
  run: () => setTheme(theme),
}));

const tools: readonly Shortcut[] = [
  {
    keys: '$mod+k',
    label: texts.staffShell.find,
    group: texts.staffShell.groupHelp,
    run: () => openTool.set(openTool.get() === 'palette' ? null : 'palette'),
    inDialogs: true,
  },
  {
    keys: 'Shift+?',
    label: texts.staffShell.allShortcuts,
    group: texts.staffShell.groupHelp,
    run: () => openTool.set('help'),
    inDialogs: true,
  },
];
