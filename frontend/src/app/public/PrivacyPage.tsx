import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { PageHeader } from '@/ui/PageHeader';
import { List, Paragraph } from '@/ui/Text';
import { aboutMessages } from './aboutMessages';

/** Which personal data Waarborg holds, why, and what people can ask. */
export default function PrivacyPage() {
  const t = useMessages(aboutMessages).privacy;
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Card title={t.whatTitle}>
        <List>
          <li>{t.whatReports}</li>
          <li>{t.whatSignals}</li>
          <li>{t.whatAccounts}</li>
          <li>{t.whatLog}</li>
        </List>
      </Card>
      <Card title={t.whyTitle}>
        <Paragraph>{t.why}</Paragraph>
      </Card>
      <Card title={t.howTitle}>
        <Paragraph>{t.how}</Paragraph>
      </Card>
      <Card title={t.cookiesTitle}>
        <Paragraph>{t.cookies}</Paragraph>
      </Card>
      <Card title={t.rightsTitle}>
        <Paragraph>{t.rights}</Paragraph>
      </Card>
    </>
  );
}
