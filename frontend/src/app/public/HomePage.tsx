import { useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { BuildingIcon, ClockIcon, LockIcon, ScaleIcon } from '@/ui/icons';
import { Grid, Row, Stack } from '@/ui/Layout';
import { Heading, Paragraph } from '@/ui/Text';
import styles from './HomePage.module.css';
import { publicMessages } from './messages';

/** What Waarborg is for, and the way in for who reports and for who supervises. */
export function HomePage() {
  const t = useMessages(publicMessages);
  useEffect(() => {
    document.title = 'Waarborg';
  }, []);
  const steps = [
    { icon: <BuildingIcon size={1.75} />, title: t.stepReport, text: t.stepReportText },
    { icon: <ClockIcon size={1.75} />, title: t.stepReceive, text: t.stepReceiveText },
    { icon: <ScaleIcon size={1.75} />, title: t.stepAssess, text: t.stepAssessText },
    { icon: <LockIcon size={1.75} />, title: t.stepClose, text: t.stepCloseText },
  ];
  return (
    <>
      <section className={styles.opening}>
        <div className={styles.content}>
          <h1 className={styles.title}>{t.homeTitle}</h1>
          <p className={styles.lead}>{t.homeLead}</p>
          <Row gap="small">
            <ButtonLink to="/portaal">{t.reportAsProvider}</ButtonLink>
            <ButtonLink to="/werkplek" kind="subtle">
              {t.signInAsSupervisor}
            </ButtonLink>
          </Row>
        </div>
      </section>
      <div className={styles.body}>
        <Stack gap="large">
          <section>
            <Stack>
              <Heading level={2}>{t.howTitle}</Heading>
              <Grid min={15}>
                {steps.map((step) => (
                  <Card key={step.title}>
                    <span className={styles.icon}>{step.icon}</span>
                    <Stack gap="small">
                      <Heading level={3}>{step.title}</Heading>
                      <Paragraph>{step.text}</Paragraph>
                    </Stack>
                  </Card>
                ))}
              </Grid>
            </Stack>
          </section>
          <Card title={t.somethingWrong}>
            <Paragraph>{t.somethingWrongText}</Paragraph>
            <ButtonLink to="/signaal">{t.somethingWrongLink}</ButtonLink>
          </Card>
          <Grid min={20}>
            <Card title={t.whenTitle}>
              <Paragraph>{t.whenText}</Paragraph>
            </Card>
            <Card title={t.whoTitle}>
              <Paragraph>{t.whoText}</Paragraph>
            </Card>
          </Grid>
        </Stack>
      </div>
    </>
  );
}
