import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { texts } from '@fireline/domain/texts/texts';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '#ui/button/icon-button.tsx';
import { classNames } from '#ui/class-names.ts';
import { backdropStyle, sheetStyle, viewportStyle } from './dialog-style.ts';
import { scrollsByKeys } from './scrolls-by-keys.ts';
import { useBackCloses } from './use-back-closes.ts';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Called after the closing animation; the place to clear what was shown. */
  onClosed?: (() => void) | undefined;
  /**
   * The Back button closes it instead of leaving the page. Not for a dialog with its own address.
   */
  backCloses?: boolean | undefined;
  title: string;
  description?: ReactNode;
  /** Full-bleed above the title, such as a product's picture. */
  media?: ReactNode;
  /** Stays in view below the scrolling content: the buttons. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** Gets the focus on opening; otherwise the first control does. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

const widths = {
  sm: 'sm:max-w-sm',
  md: 'sm:max-w-lg',
  lg: 'sm:max-w-3xl',
  xl: 'sm:max-w-5xl',
} as const;

/** A modal dialog; a bottom sheet on phones. Escape, the backdrop, and the X button close it. */
export function Dialog({
  open,
  onOpenChange,
  onClosed,
  backCloses = false,
  title,
  description,
  media,
  footer,
  size = 'md',
  initialFocus,
  children,
}: DialogProps) {
  useBackCloses(open && backCloses, () => onOpenChange(false));
  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => onOpenChange(next)}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) onClosed?.();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop forceRender className={backdropStyle} />
        <BaseDialog.Viewport className={viewportStyle}>
          <BaseDialog.Popup
            initialFocus={initialFocus}
            className={classNames(sheetStyle, widths[size])}
          >
            <BaseDialog.Close
              render={<IconButton icon={X} label={texts.ui.close} variant="floating" />}
              className={classNames(
                'absolute top-3 right-3 z-10',
                media !== undefined && 'shadow-card',
              )}
            />
            <div ref={scrollsByKeys} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
              {media}
              <div className="grid gap-4 p-5 sm:p-6">
                <div className={classNames('grid gap-1', media === undefined && 'pr-11')}>
                  <BaseDialog.Title className="wrap-anywhere text-xl">{title}</BaseDialog.Title>
                  {description && (
                    <BaseDialog.Description
                      render={<div />}
                      className="wrap-anywhere text-ink-muted"
                    >
                      {description}
                    </BaseDialog.Description>
                  )}
                </div>
                {children}
              </div>
            </div>
            {footer && (
              <footer className="flex flex-wrap items-center justify-end gap-3 border-line border-t px-5 pt-4 pb-[calc(1rem+var(--safe-bottom))] sm:px-6">
                {footer}
              </footer>
            )}
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
