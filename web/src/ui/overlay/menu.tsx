import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';

interface MenuProps {
  /** A `Button` or `IconButton`; its label names the menu. */
  trigger: ReactElement;
  /** Above the items, such as the account's owner. */
  header?: ReactNode;
  align?: 'start' | 'center' | 'end' | undefined;
  /** `MenuItem`, `MenuLink`, and `MenuSeparator`. */
  children: ReactNode;
}

/** A dropdown of actions. */
export function Menu({ trigger, header, align = 'end', children }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          align={align}
          sideOffset={6}
          collisionPadding={8}
          // It stays under the finger, whatever happens to the page below.
          disableAnchorTracking
          className="z-50"
        >
          <BaseMenu.Popup className="popup-motion grid max-h-(--available-height) min-w-52 max-w-80 overflow-y-auto rounded-card border border-line bg-surface-overlay p-1.5 text-ink shadow-overlay outline-none">
            {header && <div className="px-3 pt-2 pb-2.5">{header}</div>}
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
