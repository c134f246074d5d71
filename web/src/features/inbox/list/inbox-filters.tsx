import { type AlertKind, alertKinds, alertKindsByAudience } from '@fireline/domain/inbox/alerts';
import { texts } from '@fireline/domain/texts/texts';
import type { SignedIn } from '#platform/auth/session.ts';
import { Chip } from '#ui/form/chip.tsx';
import { audiencesOf } from './audiences.ts';
import type { InboxFilter } from './inbox-items.ts';

interface InboxFiltersProps {
  filter: InboxFilter;
  onFilter: (filter: InboxFilter) => void;
  role: SignedIn['role'];
}

/** Unread, important, and the kinds that this person gets. */
export function InboxFilters({ filter, onFilter, role }: InboxFiltersProps) {
  const told = audiencesOf(role).flatMap(
    (audience): readonly AlertKind[] => alertKindsByAudience[audience],
  );
  return (
    <fieldset className="flex shrink-0 gap-2 overflow-x-auto border-line border-b px-4 pt-1 pb-3 [scrollbar-width:thin]">
      <legend className="sr-only">{texts.inbox.showOnly}</legend>
      <Chip pressed={filter.unread} onPressedChange={(unread) => onFilter({ ...filter, unread })}>
        {texts.inbox.unread}
      </Chip>
      <Chip
        pressed={filter.important}
        onPressedChange={(important) => onFilter({ ...filter, important })}
      >
        {texts.inbox.important}
      </Chip>
      {alertKinds
        .filter((kind) => told.includes(kind))
        .map((kind) => (
          <Chip
            key={kind}
            pressed={filter.kind === kind}
            onPressedChange={(isOn) => onFilter({ ...filter, kind: isOn ? kind : null })}
          >
            {kindLabel(kind)}
          </Chip>
        ))}
    </fieldset>
  );
}

function kindLabel(kind: AlertKind): string {
  switch (kind) {
    case 'new':
      return texts.inbox.kindNew;
    case 'ready':
      return texts.inbox.kindReady;
    case 'delivery':
      return texts.inbox.kindDelivery;
    case 'progress':
      return texts.inbox.kindProgress;
    case 'trouble':
      return texts.inbox.kindTrouble;
  }
}
