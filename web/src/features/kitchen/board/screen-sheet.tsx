import { RadioGroup } from '#ui/form/radio-group.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import type { AlarmChoice } from '../alarm/alarm.ts';
import type { Layout, ScreenSettings, TextSize } from './screen-settings.ts';

interface ScreenSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  settings: ScreenSettings;
  /** The text size that fits the screen's size. */
  usualSize: TextSize;
  onChange: (change: Partial<ScreenSettings>) => void;
}

/** How this screen looks and sounds; remembered on this device for the station. */
export function ScreenSheet({
  open,
  onOpenChange,
  settings,
  usualSize,
  onChange,
}: ScreenSheetProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title="This screen"
      description="Saved on this device for this station."
      size="lg"
    >
      <div className="grid items-start gap-6 sm:grid-cols-3">
        <RadioGroup<Layout>
          label="Layout"
          value={settings.layout}
          onValueChange={(layout) => onChange({ layout })}
          options={layoutOptions}
        />
        <RadioGroup<TextSize>
          label="Text size"
          value={settings.textSize ?? usualSize}
          onValueChange={(textSize) => onChange({ textSize })}
          options={sizeOptions}
        />
        <RadioGroup<AlarmChoice>
          label="Alarm"
          value={settings.alarm}
          onValueChange={(alarm) => onChange({ alarm })}
          options={alarmOptions}
        />
      </div>
    </Dialog>
  );
}

const layoutOptions = [
  { value: 'lanes', label: 'Lanes', description: 'A column for each step' },
  { value: 'grid', label: 'Grid', description: 'All open tickets, oldest first' },
  { value: 'rail', label: 'Rail', description: 'One row of tall tickets' },
  { value: 'lines', label: 'Lines', description: 'All tickets combined by item' },
] as const;

const sizeOptions = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'huge', label: 'Huge' },
] as const;

const alarmOptions = [
  { value: 'own', label: 'For this station', description: 'Rings for what is shown here' },
  { value: 'all', label: 'For all orders', description: 'Rings for every station' },
  { value: 'silent', label: 'Silent', description: 'Flashes only' },
] as const;
