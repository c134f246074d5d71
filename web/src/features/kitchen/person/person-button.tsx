import { texts } from '@fireline/domain/texts/texts';
import { UserCheck, UserRound } from 'lucide-react';
import { UserText } from '#ui/user-text.tsx';
import { ToolButton } from '../board/tool-button.tsx';
import type { ScreenPerson } from './use-person.ts';

/** Who acts on this screen; nothing where nobody has a PIN. */
export function PersonButton({
  who: { holders, person },
  onOpen,
}: {
  who: ScreenPerson;
  onOpen: () => void;
}) {
  if (person !== null) {
    return (
      <ToolButton icon={UserCheck} tone="chosen" onClick={onOpen}>
        <UserText>{texts.kitchen.personAs({ name: person.name })}</UserText>
      </ToolButton>
    );
  }
  if (holders.length === 0) return null;
  return (
    <ToolButton icon={UserRound} onClick={onOpen}>
      {texts.kitchen.personAsk}
    </ToolButton>
  );
}
