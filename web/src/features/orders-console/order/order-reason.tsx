import { texts } from '@fireline/domain/texts/texts';
import { UserText } from '#ui/user-text.tsx';

interface OrderReasonProps {
  /** Null shows nothing. */
  reason: string | null | undefined;
  className: string;
}

/** Why an order was canceled, declined, recalled, or brought back. */
export function OrderReason({ reason, className }: OrderReasonProps) {
  if (!reason) return null;
  return (
    <p className={className}>
      {texts.console.reason({
        reason,
        label: (content) => (
          <span key="label" className="font-semibold">
            {content}
          </span>
        ),
        text: (content) => <UserText key="text">{content}</UserText>,
      })}
    </p>
  );
}
