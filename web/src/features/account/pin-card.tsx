import { texts } from '@fireline/domain/texts/texts';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { PinDialog } from '#entities/user/pin-dialog.tsx';
import { pinSources } from '#entities/user/pin-sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';

/** For the staff: their own PIN for shared screens. */
export default function PinCard({ uid }: { uid: string }) {
  const holder = useLiveDocument(pinSources.holder(uid));
  const [isOpen, setOpen] = useState(false);
  if (holder.status !== 'ready') return null;
  const hasPin = holder.data !== null;
  return (
    <Card className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h2 className="text-lg">{texts.pin.title}</h2>
        <p className="text-ink-muted text-sm">{hasPin ? texts.pin.isSet : texts.pin.isNotSet}</p>
      </div>
      <Button icon={KeyRound} onClick={() => setOpen(true)}>
        {hasPin ? texts.pin.change : texts.pin.set}
      </Button>
      <PinDialog open={isOpen} onOpenChange={setOpen} hasPin={hasPin} />
    </Card>
  );
}
