import { texts } from '@fireline/domain/texts/texts';
import { ArrowUp } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';

/**
 * Lets the orders in that are waiting outside a held list. Its space above the list is reserved, so
 * that nothing shifts when it appears.
 */
export function NewPill({ count, onLetIn }: { count: number; onLetIn: () => void }) {
  return (
    <div className="sticky-under-header h-0">
      <div role="status" className="flex justify-center">
        {count > 0 && (
          <Button
            variant="primary"
            size="sm"
            icon={ArrowUp}
            onClick={onLetIn}
            pill
            className="shadow-lifted"
          >
            {texts.console.newCount({ count })}
          </Button>
        )}
      </div>
    </div>
  );
}
