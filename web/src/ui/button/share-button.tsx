import { texts } from '@fireline/domain/texts/texts';
import { Share2 } from 'lucide-react';
import { Button } from './button.tsx';
import { shareLink } from './share-link.ts';

interface ShareButtonProps {
  token: string;
  /** The title in the device's share sheet: "Order #7F3KQ2ZD". */
  title: string;
}

/** Shares the tracking page of an order. */
export function ShareButton({ token, title }: ShareButtonProps) {
  return (
    <Button icon={Share2} onClick={() => void shareLink(token, title)}>
      {texts.ui.share}
    </Button>
  );
}
