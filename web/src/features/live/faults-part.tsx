import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { type Faults, faults, hasFaults, noFaults } from '#platform/lab/fault-state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { Part } from './part.tsx';
import { useBehind } from './use-behind.ts';

const slowness = [
  { value: '0', label: 'immediately' },
  { value: '500', label: 'after 0.5 s' },
  { value: '2000', label: 'after 2 s' },
  { value: '10000', label: 'after 10 s' },
] as const;
const drops = [
  { value: '0', label: 'none' },
  { value: '2', label: 'one in 2' },
  { value: '3', label: 'one in 3' },
  { value: '10', label: 'one in 10' },
] as const;

/** Faults on purpose, in this tab only. A reload ends them. */
export function FaultsPart() {
  const on = useStore(faults);
  const behind = useBehind();
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
      title="Faults"
      text="On every page in this tab, until you turn them off or reload."
      actions={
        <Button size="sm" disabled={!hasFaults(on)} onClick={() => put(noFaults)}>
          Turn all off
        </Button>
      }
    >
      <div className="grid gap-3">
        <Switch
          label="Offline"
          description="Firestore is cut off, and writes wait."
          checked={on.offline}
          onCheckedChange={(offline) => put({ offline })}
        />
        <Switch
          label="Duplicate"
          description="Each snapshot reaches the screens twice."
          checked={on.duplicate}
          onCheckedChange={(duplicate) => put({ duplicate })}
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label="Updates arrive"
            value={String(on.slow)}
            options={slowness}
            onValueChange={(slow) => put({ slow: Number(slow) })}
          />
          <SelectField
            label="Drop updates"
            value={String(on.dropEvery)}
            options={drops}
            onValueChange={(every) => put({ dropEvery: Number(every) })}
          />
        </div>
      </div>
      {behind.length > 0 && (
        <Callout
          tone="warning"
          announce
          title={
            behind.length === 1 ? 'One listener is behind' : `${behind.length} listeners are behind`
          }
        >
          An update was dropped. The next one fixes this, and so does turning off the fault.
        </Callout>
      )}
      {isFailed && (
        <Callout tone="danger" announce title="The fault couldn’t be set">
          Check your connection and try again.
        </Callout>
      )}
    </Part>
  );
}
