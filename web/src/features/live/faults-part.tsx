import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { type Faults, faults, hasFaults, noFaults } from '#platform/lab/fault-state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { Part } from './part.tsx';
import { useStaleListeners } from './use-stale-listeners.ts';

const slowness = () =>
  [
    { value: '0', label: texts.live.slowNot },
    { value: '500', label: texts.live.slowBy({ seconds: 0.5 }) },
    { value: '2000', label: texts.live.slowBy({ seconds: 2 }) },
    { value: '10000', label: texts.live.slowBy({ seconds: 10 }) },
  ] as const;
const drops = () =>
  [
    { value: '0', label: texts.live.dropNone },
    { value: '2', label: texts.live.dropOneIn({ count: 2 }) },
    { value: '3', label: texts.live.dropOneIn({ count: 3 }) },
    { value: '10', label: texts.live.dropOneIn({ count: 10 }) },
  ] as const;

/** Faults on purpose, in this tab only. A reload ends them. */
export function FaultsPart() {
  const on = useStore(faults);
  const behind = useStaleListeners();
  const [isFailed, setIsFailed] = useState(false);
  function put(change: Partial<Faults>) {
    import('#platform/lab/faults.ts')
      .then(({ setFaults }) => setFaults({ ...faults.get(), ...change }))
      .then(
        () => setIsFailed(false),
        () => setIsFailed(true),
      );
  }
  return (
    <Part
      title={texts.live.faultsTitle}
      text={texts.live.faultsText}
      actions={
        <Button size="sm" disabled={!hasFaults(on)} onClick={() => put(noFaults)}>
          {texts.live.faultsOff}
        </Button>
      }
    >
      <div className="grid gap-3">
        <Switch
          label={texts.live.offline}
          description={texts.live.offlineHint}
          checked={on.offline}
          onCheckedChange={(offline) => put({ offline })}
        />
        <Switch
          label={texts.live.duplicate}
          description={texts.live.duplicateHint}
          checked={on.duplicate}
          onCheckedChange={(duplicate) => put({ duplicate })}
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label={texts.live.slow}
            value={String(on.slow)}
            options={slowness()}
            onValueChange={(slow) => put({ slow: Number(slow) })}
          />
          <SelectField
            label={texts.live.drop}
            value={String(on.dropEvery)}
            options={drops()}
            onValueChange={(every) => put({ dropEvery: Number(every) })}
          />
        </div>
      </div>
      {behind.length > 0 && (
        <Callout tone="warning" announce title={texts.live.behindTitle({ count: behind.length })}>
          {texts.live.behindText}
        </Callout>
      )}
      {isFailed && (
        <Callout tone="danger" announce title={texts.live.faultFailedTitle}>
          {texts.live.faultFailedText}
        </Callout>
      )}
    </Part>
  );
}
