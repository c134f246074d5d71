import { Store } from 'lucide-react';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** Instead of the menu while there are no settings of a shop. */
export default function NotSetUp() {
  return (
    <EmptyState
      icon={Store}
      title="This shop isn’t open yet"
      text="It still needs to be set up. The menu will show up here once it is."
    />
  );
}
