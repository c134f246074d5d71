import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { texts } from '@fireline/domain/texts/texts';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#ui/button/icon-button.tsx';
import { classNames } from '#ui/class-names.ts';

interface CornerSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Before the title, such as a Back button. */
  start?: ReactNode;
  /** Between the title and the Close button. */
  actions?: ReactNode;
  /** Called on close: whether focus returns to the opener. Default: it does. */
  returnsFocus?: (() => boolean) | undefined;
  /** Stays visible above the scrolling content, such as filters. */
  top?: ReactNode;
  children: ReactNode;
}

/** Below the header's corner; on phones a bottom sheet of constant height. */
export function CornerSheet({
  open,
  onOpenChange,
  title,
  start,
  actions,
  returnsFocus = () => true,
  top,
  children,
}: CornerSheetProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0 sm:bg-transparent" />
        <BaseDialog.Viewport className="fixed inset-0 z-40 flex items-end justify-end sm:items-start sm:p-4 sm:pt-17">
          <BaseDialog.Popup
            finalFocus={returnsFocus}
            className={classNames(
              'flex h-[calc(100dvh-4rem)] w-full flex-col overflow-hidden rounded-t-sheet border-line bg-surface-overlay text-ink shadow-overlay outline-none transition-[translate,opacity,scale] duration-200',
              'max-sm:data-ending-style:translate-y-full max-sm:data-starting-style:translate-y-full',
              'sm:h-auto sm:max-h-[min(44rem,calc(100dvh-5.5rem))] sm:w-108 sm:origin-top-right sm:rounded-card sm:border sm:data-ending-style:scale-97 sm:data-ending-style:opacity-0 sm:data-starting-style:scale-97 sm:data-starting-style:opacity-0',
            )}
          >
            <div className="flex min-h-15 shrink-0 items-center gap-1 py-2 pr-2 pl-4">
              {start}
              <BaseDialog.Title className="min-w-0 flex-1 truncate text-xl">
                {title}
              </BaseDialog.Title>
              {actions}
              <BaseDialog.Close render={<IconButton icon={X} label={texts.inbox.close} />} />
            </div>
            {top}
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-(--safe-bottom)">
              {children}
            </div>
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
