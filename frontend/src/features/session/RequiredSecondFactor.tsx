import { refreshSession } from '@/api/session';
import { useMessages } from '@/i18n/messages';
import { PageHeader } from '@/ui/PageHeader';
import { sessionMessages } from './messages';
import { SecondFactorSetup } from './SecondFactorSetup';

/** For staff who signed in without a second factor: nothing else can be done before it is there. */
export default function RequiredSecondFactor() {
  const t = useMessages(sessionMessages);
  return (
    <>
      <PageHeader title={t.factorTitle} intro={t.factorWhy} />
      <SecondFactorSetup onDone={() => void refreshSession()} />
    </>
  );
}
