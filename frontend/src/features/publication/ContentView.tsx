import { lazy, Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/states';
import { Heading } from '@/ui/Text';
import { publicationMessages } from './messages';
import styles from './publication.module.css';
import type { PublicContent } from './queries';

const MarkdownText = lazy(() => import('@/ui/MarkdownText'));

/** What stands empty is not there for the public either. */
const told = (sections: PublicContent['sections']) =>
  sections
    .map((section) => ({ ...section, passages: section.passages.filter(({ text }) => text.trim()) }))
    .filter(({ passages }) => passages.length > 0);

/** The public version to read, for who decides about it and for the provider. */
export function ContentView({ content }: { readonly content: PublicContent }) {
  const t = useMessages(publicationMessages);
  const reactions = (passageId: string | null) =>
    content.reactions
      .filter((reaction) => (reaction.passageId ?? null) === passageId)
      .map((reaction, at) => (
        <blockquote key={at} className={styles.quote}>
          <MarkdownText>{reaction.text}</MarkdownText>
          <MarkdownText>{reaction.reason}</MarkdownText>
        </blockquote>
      ));
  return (
    <Card title={t.reading}>
      <Suspense fallback={<Loading lines={6} />}>
        <Heading level={3}>{content.title}</Heading>
        {content.summary ? <MarkdownText>{content.summary}</MarkdownText> : null}
        {told(content.sections).map((section) => (
          <Stack key={section.id} gap="small">
            <Heading level={4}>{section.heading}</Heading>
            {section.passages.map((passage) => (
              <Stack key={passage.id} gap="small">
                <MarkdownText>{passage.text}</MarkdownText>
                {reactions(passage.id)}
              </Stack>
            ))}
          </Stack>
        ))}
        {content.followUp ? (
          <>
            <Heading level={4}>{t.followUp}</Heading>
            <MarkdownText>{content.followUp}</MarkdownText>
          </>
        ) : null}
        {reactions(null)}
      </Suspense>
    </Card>
  );
}
