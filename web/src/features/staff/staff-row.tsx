import { mayHavePin } from '@fireline/domain/access/pin';
import { type StaffRole, staffRoles } from '@fireline/domain/access/staff-roles';
import type { User } from '@fireline/domain/access/user';
import type { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { EllipsisVertical, KeyRound, Send, ShieldOff, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { MenuItem } from '#ui/overlay/menu-item.tsx';
import { MenuSeparator } from '#ui/overlay/menu-separator.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { roleIcons, roleWords } from './role-words.ts';
import { nameOf } from './staff-names.ts';
import { useRoleChange } from './use-role-change.ts';

const PinDialog = lateDialog(async () => (await import('#entities/user/pin-dialog.tsx')).PinDialog);

interface StaffRowProps {
  entry: Entry<User>;
  isSelf: boolean;
  /** Whether second factors are available here. */
  hasTotp: boolean;
  hasPin: boolean;
}

/** The action to confirm: another role, none, or no second factor. */
type Asked = StaffRole | 'nothing' | 'no-second-factor';

/** A staff member: who, which role, and the actions on them. */
export function StaffRow({ entry, isSelf, hasTotp, hasPin }: StaffRowProps) {
  const { data } = entry;
  const name = nameOf(entry);
  const change = useRoleChange(entry.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isSettingPin, setSettingPin] = useState(false);
  const email = data.staff?.email;
  const address = data.staff?.isScreen ? texts.team.pairedScreen : (email ?? texts.team.noEmail);
  const invitedAt = data.staff?.invitedAt ?? null;

  return (
    <li className="grid gap-3 px-4 py-3 sm:px-5">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <UserText className="font-semibold">{name}</UserText>
            {hasPin && <Badge icon={KeyRound}>{texts.team.hasPin}</Badge>}
            {isSelf && <Badge tone="info">{texts.team.you}</Badge>}
          </p>
          <p className="wrap-anywhere text-ink-muted text-sm">
            {invitedAt === null
              ? address
              : texts.team.invited({
                  email: address,
                  time: () => <Time key="time" at={invitedAt} format="relative" />,
                })}
          </p>
        </div>
        {data.role && (
          <Badge tone="accent" icon={roleIcons[data.role]}>
            {roleWords(data.role).label}
          </Badge>
        )}
        {change.isBusy ? (
          <span
            role="status"
            aria-label={texts.team.saving}
            className="grid size-11 place-items-center"
          >
            <Spinner className="size-5" />
          </span>
        ) : (
          <Menu trigger={<IconButton icon={EllipsisVertical} label={texts.team.menu({ name })} />}>
            {staffRoles
              .filter((role) => role !== data.role)
              .map((role) => (
                <MenuItem key={role} icon={roleIcons[role]} onSelect={() => setAsked(role)}>
                  {texts.team.changeRole({ role })}
                </MenuItem>
              ))}
            {invitedAt !== null && email && data.role && (
              <MenuItem
                icon={Send}
                onSelect={() => change.inviteAgain(email, data.role ?? 'kitchen')}
              >
                {texts.team.inviteAgain}
              </MenuItem>
            )}
            <MenuSeparator />
            {mayHavePin(data.role) && !data.staff?.isScreen && (
              <MenuItem icon={KeyRound} onSelect={() => setSettingPin(true)}>
                {texts.team.pin}
              </MenuItem>
            )}
            {hasTotp && !isSelf && (
              <MenuItem icon={ShieldOff} onSelect={() => setAsked('no-second-factor')}>
                {texts.team.factor}
              </MenuItem>
            )}
            <MenuItem icon={UserMinus} tone="danger" onSelect={() => setAsked('nothing')}>
              {texts.team.remove}
            </MenuItem>
          </Menu>
        )}
      </div>
      {change.failure && <Refused error={change.failure} name={name} />}
      <PinDialog
        open={isSettingPin}
        onOpenChange={setSettingPin}
        of={isSelf ? undefined : { uid: entry.id, name }}
        hasPin={hasPin}
      />
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => {
          if (!open) setAsked(null);
        }}
        {...questionOf(asked, name, isSelf)}
        onConfirm={() => {
          if (asked === 'no-second-factor') change.removeSecondFactor();
          else if (asked !== null) change.setRole(asked === 'nothing' ? null : asked);
        }}
      />
    </li>
  );
}

function Refused({ error, name }: { error: FirelineError; name: string }) {
  return (
    <Callout tone="danger" announce title={texts.team.notChanged({ name })}>
      {error.message}
    </Callout>
  );
}

function questionOf(asked: Asked | null, name: string, isSelf: boolean) {
  if (asked === 'no-second-factor') {
    return {
      title: texts.team.factorTitle({ name }),
      description: texts.team.factorText,
      confirmLabel: texts.team.factor,
      cancelLabel: texts.team.factorCancel,
      tone: 'danger',
    } as const;
  }
  if (asked === null || asked === 'nothing') {
    return {
      title: isSelf ? texts.team.removeTitleOwn : texts.team.removeTitle({ name }),
      description: isSelf ? texts.team.removeTextOwn : texts.team.removeText,
      confirmLabel: texts.team.remove,
      cancelLabel: texts.team.removeCancel,
      tone: 'danger',
    } as const;
  }
  return {
    title: isSelf
      ? texts.team.roleTitleOwn({ role: asked })
      : texts.team.roleTitle({ role: asked, name }),
    description: texts.team.roleText({ access: roleWords(asked).text }),
    confirmLabel: texts.team.changeRole({ role: asked }),
    cancelLabel: texts.team.roleCancel,
  } as const;
}
