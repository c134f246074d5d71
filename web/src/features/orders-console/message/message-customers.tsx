import { texts } from '@fireline/domain/texts/texts';
import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';

const MessageDialog = lateDialog(async () => (await import('./message-dialog.tsx')).MessageDialog);

interface MessageCustomersProps {
  /** Null: everybody with an open order. */
  orderId: string | null;
  /** How many customers get it. */
  count: number;
  size?: 'sm' | undefined;
}

/** A button, and the dialog in which an admin writes to customers. */
export function MessageCustomers({ orderId, count, size }: MessageCustomersProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={MessageSquare}
        size={size}
        aria-haspopup="dialog"
        disabled={count === 0}
        onClick={() => setOpen(true)}
        className="justify-self-start"
      >
        {orderId === null ? texts.console.messageAll : texts.console.messageOne}
      </Button>
      <MessageDialog open={isOpen} onOpenChange={setOpen} orderId={orderId} count={count} />
    </>
  );
}
