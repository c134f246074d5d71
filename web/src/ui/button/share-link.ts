import { texts } from '@fireline/domain/texts/texts';
import { toast } from '#ui/overlay/toast.ts';

/**
 * Shares the tracking page of an order: with the device's share sheet, otherwise by copying the
 * link, otherwise as text to copy by hand.
 */
export async function shareLink(token: string, title: string): Promise<void> {
  const url = `${window.location.origin}/t/${token}`;
  if ('share' in navigator) {
    try {
      return await navigator.share({ title, url });
    } catch (error) {
      // The user canceled; after any other error, try the clipboard.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    toast.success(texts.ui.shareCopied, { description: texts.ui.shareCopiedHint });
  } catch {
    toast.info(texts.ui.shareByHand, { description: url, duration: 30_000 });
  }
}
