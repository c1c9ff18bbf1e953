import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Card } from '@/ui/Card';
import { DataList } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { intakeMessages } from './messages';

/** What a signal from outside brought along: danger first, then what helps to reach whoever gave it. */
export function IntakeSection({ intake }: { readonly intake: components['schemas']['SignalIntake'] }) {
  const t = useMessages(intakeMessages).brought;
  return (
    <Card title={t.title}>
      <Stack>
        {intake.inDanger ? <Alert tone="negative">{t.inDanger}</Alert> : null}
        <DataList
          items={[
            { label: t.since, value: intake.since },
            { label: t.reference, value: intake.reference },
            { label: t.mail, value: intake.mailed ? t.mailed : t.notMailed },
          ]}
        />
      </Stack>
    </Card>
  );
}
