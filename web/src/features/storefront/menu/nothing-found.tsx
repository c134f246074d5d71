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
      title={text === '' ? 'No dishes left' : `No results for “${text}”`}
      text={
        hidden > 0
          ? `${hidden === 1 ? 'One dish is' : `${hidden} dishes are`} hidden by your allergen filter.`
          : 'Try another word: a dish, an ingredient, or a category.'
      }
      action={
        <>
          {text !== '' && <Button onClick={onClear}>Clear search</Button>}
          {hidden > 0 && <Button onClick={onShowAll}>Show them anyway</Button>}
        </>
      }
    />
  );
}
