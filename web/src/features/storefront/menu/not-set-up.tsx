import { texts } from '@fireline/domain/texts/texts';
import { Store } from 'lucide-react';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** Shown in place of the menu while the shop has no settings. */
export default function NotSetUp() {
  return (
    <EmptyState icon={Store} title={texts.paused.notSetUpTitle} text={texts.paused.notSetUpHint} />
  );
}
