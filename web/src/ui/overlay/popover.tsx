import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

interface PopoverProps {
  /** A button. */
  trigger: ReactElement;
  title: string;
  align?: 'start' | 'center' | 'end' | undefined;
  children: ReactNode;
}

/** A small explanation next to what it explains. */
export function Popover({ trigger, title, align = 'end', children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <BasePopover.Popup className="popup-motion grid w-80 max-w-(--available-width) gap-2 rounded-card border border-line bg-surface-overlay p-4 text-ink shadow-overlay outline-none">
            <BasePopover.Title className="text-base">{title}</BasePopover.Title>
            <div className="grid gap-2 text-sm text-ink-muted">{children}</div>
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
