import { Share2 } from 'lucide-react';
import { Button } from './button.tsx';
import { shareLink } from './share-link.ts';

interface ShareButtonProps {
  token: string;
  /** What the device's sharing calls it: "Order #7F3KQ2ZD". */
  title: string;
}

/** Gives the public page of an order away. */
export function ShareButton({ token, title }: ShareButtonProps) {
  return (
    <Button icon={Share2} onClick={() => void shareLink(token, title)}>
      Share tracking link
    </Button>
  );
}
