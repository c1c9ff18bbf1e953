import type { components } from '@/api/schema.gen';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { RadioGroup } from '@/ui/choices';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import type { JudgementForm } from './judgementForm';
import { judgementMessages } from './messages';

const weights = ['HARMED', 'NEUTRAL', 'STRENGTHENED'] as const;

interface TrustFieldsProps {
  readonly behaviours: readonly components['schemas']['FrameworkBehaviour'][];
  readonly value: JudgementForm['trust'];
  readonly onChange: (value: JudgementForm['trust']) => void;
}

/** Trust by behaviour, each with what was seen. */
export function TrustFields({ behaviours, value, onChange }: TrustFieldsProps) {
  const t = useMessages(judgementMessages);
  const change = (code: string, next: { readonly weight?: string; readonly seen?: string }) =>
    onChange(value.map((one) => (one.code === code ? { ...one, ...next } : one)));
  return (
    <Card title={t.trust}>
      <Stack gap="large">
        <Paragraph look="subtle">{t.trustText}</Paragraph>
        {behaviours.map(({ code, labelNl }) => {
          const known = value.find((one) => one.code === code);
          return (
            <Stack key={code} gap="small">
              <RadioGroup
                label={labelNl}
                inline
                options={[
                  ...weights.map((weight) => ({ value: weight, label: t.weights[weight] })),
                  { value: '', label: t.notWeighed },
                ]}
                value={known?.weight ?? ''}
                onChange={({ target }) => change(code, { weight: target.value })}
              />
              <FormField label={`${t.seen}: ${labelNl}`} optional>
                <TextArea
                  rows={2}
                  value={known?.seen ?? ''}
                  onChange={({ target }) => change(code, { seen: target.value })}
                />
              </FormField>
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}
