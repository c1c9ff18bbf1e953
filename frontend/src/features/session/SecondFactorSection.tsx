import { useState } from 'react';
import { refreshSession } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Paragraph } from '@/ui/Text';
import { sessionMessages } from './messages';
import { SecondFactorSetup } from './SecondFactorSetup';

/** Whether signing in asks for a code, and the way to begin with it. */
export function SecondFactorSection({ on }: { readonly on: boolean }) {
  const t = useMessages(sessionMessages);
  const [settingUp, setSettingUp] = useState(false);
  const done = async () => {
    await refreshSession();
    setSettingUp(false);
  };
  if (settingUp) return <SecondFactorSetup onDone={() => void done()} />;
  return (
    <Card title={t.factorSection}>
      <Paragraph>{on ? t.factorOn : t.factorOff}</Paragraph>
      {on ? null : (
        <div>
          <Button onClick={() => setSettingUp(true)}>{t.factorStart}</Button>
        </div>
      )}
    </Card>
  );
}
