import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Card } from '@/ui/Card';
import { DataList, type DataItem } from '@/ui/DataList';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Paragraph, PlainText } from '@/ui/Text';
import { useSignalForm, useSignalSurroundings } from './fields';
import { publicSignalMessages } from './publicMessages';
import { addressOf, type Step } from './signalForm';

/** Everything once more, as it will be sent, each part with a way back. */
export function CheckStep() {
  const t = useMessages(publicSignalMessages).form;
  const { places, files } = useSignalSurroundings();
  const form = useSignalForm().watch();
  const place = places.find(({ code }) => code === form.municipality);
  const known = form.contactWanted === 'YES';
  const parts: readonly { step: Step; items: readonly DataItem[] }[] = [
    {
      step: 'waar',
      items: [
        { label: t.municipality, value: place?.name },
        { label: t.provider, value: form.provider.trim() },
        { label: t.place, value: form.place.trim() },
      ],
    },
    {
      step: 'wat',
      items: [
        { label: t.danger, value: form.danger === '' ? null : form.danger === 'YES' ? t.yes : t.no },
        { label: t.narrative, value: form.narrative.trim() ? <PlainText>{form.narrative.trim()}</PlainText> : null },
        { label: t.theme, value: form.theme ? t.themes[form.theme].label : null },
        { label: t.since, value: form.since.trim() },
        { label: t.clients, value: form.clients.trim() },
        { label: t.files, value: files.files.map(({ fileName }) => fileName).join(', ') },
      ],
    },
    {
      step: 'u',
      items: [
        { label: t.relation, value: form.relation ? t.relations[form.relation] : null },
        { label: t.contactWanted, value: form.contactWanted === 'NO' ? t.anonymous : null },
        { label: t.name, value: known ? form.name.trim() : null },
        { label: t.phone, value: known ? form.phone.trim() : null },
        { label: t.email, value: known ? form.email.trim() : null },
        { label: t.mailQuestions, value: known && form.mailQuestions ? t.yes : null },
      ],
    },
  ];
  return (
    <Stack>
      <Paragraph>{t.checkIntro}</Paragraph>
      {form.danger === 'YES' ? <Alert tone="negative">{t.dangerNow}</Alert> : null}
      {parts.map(({ step, items }) => (
        <Card
          key={step}
          level={3}
          title={t.steps[step]}
          aside={
            <Link to={addressOf(step)} aria-label={t.changeNamed(t.steps[step])}>
              {t.change}
            </Link>
          }
        >
          <DataList items={items} stacked />
        </Card>
      ))}
      <Paragraph look="small">{t.privacy}</Paragraph>
    </Stack>
  );
}
