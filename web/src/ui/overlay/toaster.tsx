import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { Toaster as Sonner } from 'sonner';
import { Spinner } from '#ui/button/spinner.tsx';

const iconStyle = 'size-5 shrink-0';

/** The container for sonner's `toast`. Once per app; it announces politely. */
export function Toaster() {
  return (
    <Sonner
      containerAriaLabel={texts.ui.toasts}
      position="bottom-right"
      // Above the bar that some pages have at the bottom (`bottom-bar.ts`).
      offset={{ bottom: 'calc(1.5rem + var(--bottom-bar, 0px))', right: '1.5rem' }}
      mobileOffset={{
        bottom: 'calc(1rem + max(4.5rem + var(--safe-bottom), var(--bottom-bar, 0px)))',
        left: '1rem',
        right: '1rem',
      }}
      // Phones only have room for a stack.
      expand={window.matchMedia('(min-width: 40rem)').matches}
      closeButton
      style={{ fontFamily: 'inherit' }}
      icons={{
        success: <CircleCheck aria-hidden className={`${iconStyle} text-success`} />,
        info: <Info aria-hidden className={`${iconStyle} text-info`} />,
        warning: <TriangleAlert aria-hidden className={`${iconStyle} text-warning`} />,
        error: <CircleAlert aria-hidden className={`${iconStyle} text-danger`} />,
        loading: <Spinner className={iconStyle} />,
      }}
      toastOptions={{
        unstyled: true,
        closeButtonAriaLabel: texts.ui.dismiss,
        classNames: {
          toast:
            'flex w-full items-start gap-3 rounded-card border border-line bg-surface-overlay p-4 pr-12 text-ink shadow-overlay sm:w-(--width)',
          content: 'min-w-0 flex-1',
          title: 'wrap-anywhere font-semibold leading-snug',
          description: 'wrap-anywhere mt-0.5 text-sm text-ink-muted',
          icon: 'mt-px',
          closeButton:
            'absolute top-2 right-2 grid size-9 place-items-center rounded-control text-ink-muted hover:bg-neutral-soft hover:text-ink [&>svg]:size-4',
          actionButton:
            'min-h-9 shrink-0 rounded-control bg-accent-soft px-3 text-sm font-semibold text-accent-ink hover:bg-accent hover:text-on-accent',
          cancelButton:
            'min-h-9 shrink-0 rounded-control px-3 text-sm font-semibold text-ink-muted',
        },
      }}
    />
  );
}
