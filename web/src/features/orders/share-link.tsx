import { Share2 } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '#ui/button.tsx';

/** Gives the public page of an order away: by the device's own sharing, else by the clipboard. */
export function ShareLink({ token, title }: { token: string; title: string }) {
  async function share() {
    const url = `${window.location.origin}/t/${token}`;
    if ('share' in navigator) {
      try {
        return await navigator.share({ title, url });
      } catch (error) {
        // Changed their mind; anything else is tried with the clipboard.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      toast.success('Link copied', {
        description:
          'Whoever has it can follow this order, with nothing of you but your first name.',
      });
    } catch {
      toast.info('Copy this link', { description: url, duration: 30_000 });
    }
  }
  return (
    <Button icon={Share2} onClick={() => void share()}>
      Share tracking link
    </Button>
  );
}
