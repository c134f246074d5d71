import { Store } from 'lucide-react';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** Shown in place of the menu while the shop has no settings. */
export default function NotSetUp() {
  return (
    <EmptyState
      icon={Store}
      title="This shop isn’t open yet"
      text="It still needs to be set up. The menu will show up here once it is."
    />
  );
}
