import type { ReactNode } from 'react';
import { useReferenceList } from '@/domain/useReferenceList';
import { useMessages } from '@/i18n/messages';
import { formatShortDate } from '@/lib/dates';
import { Stack } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { Heading, PlainText } from '@/ui/Text';
import { reviewMessages } from './messages';
import type { InvestigationContent } from './queries';
import styles from './Review.module.css';

interface InvestigationReportProps {
  readonly content: InvestigationContent;
  readonly authorityId: string;
}

/** The provider's structured report to read: part by part; what was left open is said, so that a gap stands out. */
export function InvestigationReport({ content, authorityId }: InvestigationReportProps) {
  const t = useMessages(reviewMessages).report;
  const methods = useReferenceList('analysis-methods', authorityId);
  const { committee = [], staffInvolved = [], timeline = [], rootCauses = [], measures = [] } = content;
  const method = [methods.labelOf(content.analysisMethod), content.analysisMethodOther].filter(Boolean).join(': ');
  return (
    <div className={styles.report}>
      <Part title={t.parts.client}>
        <Text label={t.clientIndication} text={content.clientIndication} />
        <Lines
          label={t.committee}
          lines={committee.map((one) =>
            [one.function, one.independent ? t.isIndependent : t.isNotIndependent, one.note].filter(Boolean).join(', '),
          )}
        />
        <Text label={t.independence} text={content.independence} />
        <Lines
          label={t.staffInvolved}
          lines={staffInvolved.map((one) =>
            [one.initials, one.function, one.qualifications].filter(Boolean).join(', '),
          )}
        />
      </Part>
      <Part title={t.parts.method}>
        <Text label={t.analysisMethod} text={method} />
        <Text label={t.interviewed} text={content.interviewed} />
        <Text label={t.otherParticipants} text={content.otherParticipants} optional />
        <Text label={t.sources} text={content.sources} />
        <Text label={t.guidelines} text={content.guidelines} />
        <Text label={t.externalExpert} text={content.externalExpert} optional />
      </Part>
      <Part title={t.parts.facts}>
        {timeline.length > 0 ? (
          <ol className={styles.facts} aria-label={t.timeline}>
            {timeline.map((one, index) => (
              // A fact has no identity of its own: its place in the list is what it has.
              <li key={index}>
                <span className={styles.when}>
                  {[one.on ? formatShortDate(one.on) : '', one.time].filter(Boolean).join(', ')}
                </span>
                <PlainText>{one.fact ?? ''}</PlainText>
              </li>
            ))}
          </ol>
        ) : (
          <Text label={t.timeline} text="" />
        )}
      </Part>
      <Part title={t.parts.context}>
        <Text label={t.carePlan} text={content.carePlan} />
        <Text label={t.placeContext} text={content.placeContext} />
        <Text label={t.riskAssessment} text={content.riskAssessment} />
        <Text label={t.protocols} text={content.protocols} />
        <Text label={t.supervision} text={content.supervision} />
        <Text label={t.coordination} text={content.coordination} />
        <Text label={t.escalation} text={content.escalation} />
        <Text label={t.policeOrProsecution} text={content.policeOrProsecution} optional />
        <Text label={t.warningRegister} text={content.warningRegister} optional />
      </Part>
      <Part title={t.parts.analysis}>
        <Text label={t.analysis} text={content.analysis} />
        <Lines label={t.rootCauses} lines={rootCauses} />
        <Text label={t.conclusions} text={content.conclusions} />
      </Part>
      <Part title={t.parts.measures}>
        {measures.length > 0 ? (
          <Table
            caption={t.parts.measures}
            rows={measures.map((measure, index) => ({ ...measure, index }))}
            rowKey={(one) => String(one.index)}
            columns={[
              { key: 'what', header: t.colMeasure, rowHeader: true, cell: (one) => one.description },
              { key: 'owner', header: t.colOwner, cell: (one) => one.owner },
              {
                key: 'due',
                header: t.colDue,
                tight: true,
                cell: (one) => (one.dueOn ? formatShortDate(one.dueOn) : ''),
              },
              { key: 'secured', header: t.colSecured, cell: (one) => one.securedHow },
            ]}
          />
        ) : (
          <Text label={t.parts.measures} text="" />
        )}
      </Part>
      <Part title={t.parts.after}>
        <Text label={t.aftercare} text={content.aftercare} />
        <Text label={t.reactions} text={content.reactions} />
        <Text label={t.boardResponse} text={content.boardResponse} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading level={3} look={3}>
        {title}
      </Heading>
      <Stack gap="small">{children}</Stack>
    </section>
  );
}

interface TextProps {
  readonly label: string;
  readonly text: string | null | undefined;
  /** Does not always apply: left out when empty. */
  readonly optional?: boolean;
}

function Text({ label, text, optional = false }: TextProps) {
  const t = useMessages(reviewMessages).report;
  if (!text?.trim()) {
    return optional ? null : (
      <p className={styles.missing}>
        <strong>{label}:</strong> {t.missing}
      </p>
    );
  }
  return (
    <div>
      <strong>{label}</strong>
      <PlainText>{text}</PlainText>
    </div>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return <Text label={label} text="" />;
  return (
    <div>
      <strong>{label}</strong>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
