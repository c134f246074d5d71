import { texts } from '@fireline/domain/texts/texts';
import { SearchX } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** No match on the menu, or the filter hides it. */
export default function NothingFound({
  text,
  hidden,
  onClear,
  onShowAll,
}: {
  text: string;
  hidden: number;
  onClear: () => void;
  onShowAll: () => void;
}) {
  return (
    <EmptyState
      icon={SearchX}
      title={text === '' ? texts.dishSearch.nothingLeft : texts.dishSearch.nothingFound({ text })}
      text={
        hidden > 0
          ? texts.dishSearch.nothingFoundHidden({ hidden })
          : texts.dishSearch.nothingFoundHint
      }
      action={
        <>
          {text !== '' && <Button onClick={onClear}>{texts.dishSearch.clearSearch}</Button>}
          {hidden > 0 && <Button onClick={onShowAll}>{texts.dishSearch.showHidden}</Button>}
        </>
      }
    />
  );
}
