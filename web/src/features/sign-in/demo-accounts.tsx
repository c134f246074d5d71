import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { loadEnvironment } from '#platform/firebase/environment.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';

interface DemoAccountsProps {
  isBusy: boolean;
  onChoose: (email: string, password: string) => void;
}

/** The demo shop's accounts, one tap away; only on the emulators, where they exist. */
export function DemoAccounts({ isBusy, onChoose }: DemoAccountsProps) {
  const [isOffered, setOffered] = useState(false);

  useEffect(() => {
    let isGone = false;
    loadEnvironment().then(
      ({ emulators }) => {
        if (!isGone) setOffered(emulators !== null);
      },
      (error: unknown) => console.warn('The environment is not known yet.', error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  if (!isOffered) return null;
  return (
    <Card className="grid gap-3">
      <div>
        <h2 className="text-lg">{texts.signIn.demoTitle}</h2>
        <p className="text-ink-muted text-sm">{texts.signIn.demoText}</p>
      </div>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(8rem,100%),1fr))] gap-2">
        {demoAccounts.map(({ email, password, displayName, role }) => (
          <li key={email}>
            <Button wide disabled={isBusy} stacked onClick={() => onChoose(email, password)}>
              <span className="max-w-full truncate">{displayName} </span>
              <span className="font-normal text-ink-muted text-sm">{roleName(role)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function roleName(role: StaffRole | null): string {
  switch (role) {
    case 'admin':
      return texts.signIn.demoAdmin;
    case 'manager':
      return texts.signIn.demoManager;
    case 'viewer':
      return texts.signIn.demoViewer;
    case 'kitchen':
      return texts.signIn.demoKitchen;
    case 'courier':
      return texts.signIn.demoCourier;
    case null:
      return texts.signIn.demoCustomer;
  }
}
