import { texts } from '@fireline/domain/texts/texts';
import { type Shortcut, shortcuts } from '#lib/shortcuts.ts';
import { useStore } from '#lib/store.ts';
import { Keys } from '#ui/keys.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Every shortcut that currently works, by group. */
export default function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const groups = grouped(useStore(shortcuts));
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={texts.staffShell.shortcuts}
      description={texts.staffShell.shortcutsHint}
      size="lg"
    >
      <div className="gap-x-10 sm:columns-2">
        {groups.map(([group, list]) => (
          <section key={group} className="mb-6 break-inside-avoid">
            <h3 className="mb-1 font-sans text-ink-muted text-sm tracking-normal">{group}</h3>
            <dl className="grid">
              {list.map(({ label, keys }) => (
                <div
                  key={`${label} ${keys}`}
                  className="flex min-h-10 items-center justify-between gap-4 border-line border-b last:border-0"
                >
                  <dt className="min-w-0">{label}</dt>
                  <dd>{keys && <Keys keys={keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Those with keys; the page's own groups first, since they were registered last. */
function grouped(list: readonly Shortcut[]): readonly (readonly [string, readonly Shortcut[]])[] {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of list) {
    if (shortcut.keys === null) continue;
    groups.set(shortcut.group, [...(groups.get(shortcut.group) ?? []), shortcut]);
  }
  return [...groups];
}
