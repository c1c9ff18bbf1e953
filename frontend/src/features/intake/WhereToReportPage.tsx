import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Grid, Row, Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { PageHeader } from '@/ui/PageHeader';
import { List, Paragraph } from '@/ui/Text';
import { publicSignalMessages } from './publicMessages';

/** Says where to report what, before anybody fills in a form for the wrong desk. */
export default function WhereToReportPage() {
  const t = useMessages(publicSignalMessages).where;
  const others = [
    { title: t.complaintTitle, text: t.complaintText },
    { title: t.violenceTitle, text: t.violenceText },
    { title: t.policeTitle, text: t.policeText },
    { title: t.inspectorateTitle, text: t.inspectorateText },
  ];
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Stack>
        <Alert tone="negative" title={t.dangerTitle}>
          {t.danger}
        </Alert>
        <Card title={t.signalTitle}>
          <Stack>
            <Paragraph>{t.signalText}</Paragraph>
            <Paragraph>{t.signalWho}</Paragraph>
            <Row>
              <ButtonLink to="/signaal/melden" kind="primary">
                {t.signalButton}
              </ButtonLink>
              <ButtonLink to="/signaal/antwoord">{t.codeButton}</ButtonLink>
            </Row>
          </Stack>
        </Card>
        <Grid min={18}>
          {others.map(({ title, text }) => (
            <Card key={title} title={title}>
              <Paragraph>{text}</Paragraph>
            </Card>
          ))}
        </Grid>
        <Card title={t.providerTitle}>
          <Paragraph>{t.providerText}</Paragraph>
          <Link to="/portaal">{t.providerLink}</Link>
        </Card>
        <Card title={t.nextTitle}>
          <List>
            {Object.values(t.next).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </List>
        </Card>
      </Stack>
    </>
  );
}
