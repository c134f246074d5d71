import { Store } from 'lucide-react';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** Instead of the menu while there are no settings of a shop. */
export default function NotSetUp() {
  return (
    <EmptyState
      icon={Store}
      title="This shop is not open yet"
      text="It has still to be set up. This page shows the menu as soon as it is."
    />
  );
}
