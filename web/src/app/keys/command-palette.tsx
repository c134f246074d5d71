import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { texts } from '@fireline/domain/texts/texts';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { sources } from '#entities/shop/sources.ts';
import { isDialogOpen, shortcuts } from '#lib/shortcuts.ts';
import { useStore } from '#lib/store.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { Keys } from '#ui/keys.tsx';
import { backdropStyle } from '#ui/overlay/dialog-style.ts';
import { type Command, type CommandGroup, commandsFor } from './palette-commands.ts';

interface CommandPaletteProps {
  open: boolean;
  onClose: () => void;
  role: SignedIn['role'];
}

/** Groups that don't belong to the page, so they also work while a dialog is open. */
const everywhere = [
  texts.staffShell.groupPages,
  texts.staffShell.groupShop,
  texts.staffShell.groupAppearance,
  texts.staffShell.groupHelp,
];

/** Everything that can be reached by keyboard: pages, orders, products, and the page's actions. */
export default function CommandPalette({ open, onClose, role }: CommandPaletteProps) {
  /**
   * Runs after the palette has closed and the focus is back, so that it can move the focus
   * elsewhere.
   */
  const chosen = useRef<Command | null>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onOpenChangeComplete={(isOpen) => {
        if (isOpen) return;
        chosen.current?.run();
        chosen.current = null;
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop forceRender className={backdropStyle} />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center px-3 pt-3 sm:pt-[12vh]">
          <Dialog.Popup className="flex max-h-[min(34rem,calc(100dvh-2rem))] w-full max-w-xl flex-col overflow-hidden rounded-sheet bg-surface-overlay text-ink shadow-overlay outline-none transition-[opacity,scale] duration-150 data-ending-style:scale-97 data-starting-style:scale-97 data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Dialog.Title className="sr-only">{texts.staffShell.find}</Dialog.Title>
            <Finder
              role={role}
              onChoose={(command) => {
                chosen.current = command;
                onClose();
              }}
            />
            <Dialog.Close className="sr-only">{texts.ui.close}</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({
  role,
  onChoose,
}: Pick<CommandPaletteProps, 'role'> & { onChoose: (command: Command) => void }) {
  const [typed, setTyped] = useState('');
  const groups = useCommands(typed, role);
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      mode="none"
      value={typed}
      onValueChange={(value, { reason }) => {
        // A chosen command runs; its label isn't put into the field.
        if (reason !== 'item-press') setTyped(value);
      }}
      itemToStringValue={(command: Command) => command.label}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.InputGroup className="relative border-line border-b">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-ink-muted"
        />
        <Autocomplete.Input
          aria-label={texts.staffShell.find}
          placeholder={
            role === 'admin'
              ? texts.staffShell.findPlaceholderAdmin
              : texts.staffShell.findPlaceholder
          }
          className="min-h-14 w-full bg-transparent pr-4 pl-12 text-base outline-none placeholder:text-ink-muted"
        />
      </Autocomplete.InputGroup>
      <Autocomplete.Empty>
        <p className="px-5 py-8 text-center text-ink-muted empty:hidden">
          {texts.staffShell.findNothing}
        </p>
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2 empty:hidden">
        {(group: CommandGroup) => (
          <Autocomplete.Group key={group.value} items={group.items} className="not-last:mb-2">
            <Autocomplete.GroupLabel className="px-3 py-1.5 font-semibold text-ink-muted text-sm">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  onClick={() => onChoose(command)}
                  className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent-ink"
                >
                  <span className="numeric min-w-0 flex-1 truncate">{command.label}</span>
                  {command.detail && (
                    <span className="shrink-0 text-ink-muted text-sm">{command.detail}</span>
                  )}
                  {command.keys && <Keys keys={command.keys} />}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function useCommands(typed: string, role: CommandPaletteProps['role']): readonly CommandGroup[] {
  const isAdmin = role === 'admin';
  const orders = entriesOf(useLiveQuery(isAdmin ? staffLists.activeOrders() : null));
  const products = entriesOf(useLiveQuery(isAdmin ? sources.menu() : null));
  const registered = useStore(shortcuts);
  const [isOverDialog] = useState(() => isDialogOpen());
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return commandsFor(typed, {
    shortcuts: registered.filter(
      ({ group, inDialogs }) => !isOverDialog || inDialogs || everywhere.includes(group),
    ),
    orders,
    products,
    openOrder: (orderId) => {
      if (pathname !== '/admin') return void navigate(`/admin/orders/${orderId}`);
      const next = new URLSearchParams(search);
      next.set('order', orderId);
      void navigate(`/admin?${next}`);
    },
    openProduct: (name) => void navigate(`/admin/products?q=${encodeURIComponent(name)}`),
  });
}

function entriesOf<Value>(live: Live<LiveList<Value>>) {
  return live.status === 'ready' ? live.data.entries : [];
}
