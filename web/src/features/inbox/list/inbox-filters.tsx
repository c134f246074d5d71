import { type AlertKind, alertKinds, kindsOf } from '@fireline/domain/inbox/alerts';
import type { SignedIn } from '#platform/auth/session.ts';
import { Chip } from '#ui/form/chip.tsx';
import { audiencesOf } from './audiences.ts';
import type { InboxFilter } from './inbox-items.ts';

const kindLabels = {
  new: 'New',
  ready: 'Ready',
  progress: 'Updates',
  trouble: 'Problems',
} as const satisfies Record<AlertKind, string>;

interface InboxFiltersProps {
  filter: InboxFilter;
  onFilter: (filter: InboxFilter) => void;
  role: SignedIn['role'];
}

/** Unread, important, and the kinds that this person gets. */
export function InboxFilters({ filter, onFilter, role }: InboxFiltersProps) {
  const told = audiencesOf(role).flatMap((audience): readonly AlertKind[] => kindsOf[audience]);
  return (
    <fieldset className="flex shrink-0 gap-2 overflow-x-auto border-line border-b px-4 pt-1 pb-3 [scrollbar-width:thin]">
      <legend className="sr-only">Show only</legend>
      <Chip pressed={filter.unread} onPressedChange={(unread) => onFilter({ ...filter, unread })}>
        Unread
      </Chip>
      <Chip
        pressed={filter.important}
        onPressedChange={(important) => onFilter({ ...filter, important })}
      >
        Important
      </Chip>
      {alertKinds
        .filter((kind) => told.includes(kind))
        .map((kind) => (
          <Chip
            key={kind}
            pressed={filter.kind === kind}
            onPressedChange={(isOn) => onFilter({ ...filter, kind: isOn ? kind : null })}
          >
            {kindLabels[kind]}
          </Chip>
        ))}
    </fieldset>
  );
}
