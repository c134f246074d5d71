import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { UserText } from '#ui/user-text.tsx';

/** What a courier checks at the counter and hands over: every line with its choices. */
export function Bag({ order }: { order: Order }) {
  return (
    <ul aria-label={texts.courier.bag} className="grid gap-1">
      {sortedLines(order).map(([id, line]) => (
        <li key={id} className="grid grid-cols-[auto_1fr] gap-x-2">
          <span className="numeric font-semibold">{line.quantity} ×</span>
          <div className="min-w-0">
            <UserText as="p">{line.name}</UserText>
            {line.choices.length > 0 && (
              <UserText as="p" className="text-ink-muted text-sm">
                {chosenText(
                  line.quantity,
                  line.choices.map(({ choice }) => choice),
                )}
              </UserText>
            )}
            {line.note !== '' && (
              <UserText as="p" className="text-sm">
                {texts.courier.quoted({ text: line.note })}
              </UserText>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
