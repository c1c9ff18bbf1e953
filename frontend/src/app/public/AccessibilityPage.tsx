import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { PageHeader } from '@/ui/PageHeader';
import { List, Paragraph } from '@/ui/Text';
import { aboutMessages } from './aboutMessages';

/** The statement that Dutch government sites owe their visitors (Besluit digitale toegankelijkheid overheid). */
export default function AccessibilityPage() {
  const t = useMessages(aboutMessages).accessibility;
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Card title={t.statusTitle}>
        <Paragraph>{t.status}</Paragraph>
      </Card>
      <Card title={t.doTitle}>
        <List>
          <li>{t.doKeyboard}</li>
          <li>{t.doReader}</li>
          <li>{t.doZoom}</li>
          <li>{t.doLanguage}</li>
          <li>{t.doTests}</li>
        </List>
      </Card>
      <Card title={t.problemTitle}>
        <Paragraph>{t.problem}</Paragraph>
      </Card>
    </>
  );
}
