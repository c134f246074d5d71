import { type ComponentType, useEffect, useState } from 'react';
import { afterPaint, loadPersistently } from '#lib/after-paint.ts';
import { once } from '#lib/once.ts';
import { createLazyPart, type Part, useLazyPart } from '#ui/lazy-part.ts';

interface Openable {
  readonly open: boolean;
}

/**
 * A dialog whose script isn't loaded along with its page: it follows after the paint, so that the
 * dialog opens at once, also offline, or when the dialog is opened before that. `prefetch` is for
 * components that only render the dialog when it's opened.
 */
export function lateDialog<Props extends Openable>(load: () => Promise<ComponentType<Props>>) {
  const part = createLazyPart(() => loadPersistently(load));
  const fetched = once(() => afterPaint().then(part.prefetch));
  const prefetch = () => void fetched();
  return Object.assign(
    (props: Props) => <LateDialog part={part} prefetch={prefetch} given={props} />,
    { prefetch },
  );
}

interface LateDialogProps<Props> {
  part: Part<ComponentType<Props>>;
  prefetch: () => void;
  given: Props;
}

function LateDialog<Props extends Openable>({ part, prefetch, given }: LateDialogProps<Props>) {
  const { open } = given;
  const dialog = useLazyPart(part, open);
  const isReady = dialog.status === 'ready';
  const [wasOpened, setWasOpened] = useState(false);
  useEffect(prefetch, [prefetch]);
  // It's mounted before it's opened, because only then does it move in.
  useEffect(() => {
    if (open && isReady) setWasOpened(true);
  }, [open, isReady]);
  if (!isReady || !(open || wasOpened)) return null;
  return <dialog.content {...given} open={open && wasOpened} />;
}
