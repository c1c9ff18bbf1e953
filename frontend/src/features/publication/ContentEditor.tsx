import { client, etagOf, versioned } from '@/api/client';
import { SavedFormConflict } from '@/domain/SavedFormConflict';
import { useMessages } from '@/i18n/messages';
import { useSavedForm } from '@/lib/useSavedForm';
import { pointerToField } from '@/lib/useServerForm';
import { Alert } from '@/ui/Alert';
import { Card } from '@/ui/Card';
import { FormField } from '@/ui/FormField';
import { TextArea, TextInput } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { SaveState } from '@/ui/SaveState';
import { Heading, Paragraph } from '@/ui/Text';
import { different, toForm, type ContentForm } from './contentForm';
import { FindingList } from './FindingList';
import { publicationMessages } from './messages';
import { readPublication, unsavedKey, type PublicContent, type Publication } from './queries';
import { SectionFields } from './SectionFields';

interface ContentEditorProps {
  readonly publication: Publication;
  /** Fetches the publication anew: what is pointed at follows the text. */
  readonly onSaved: () => Promise<unknown>;
}

/** Writes the public version, with beside it what may tell of a person; saved while one types. */
export function ContentEditor({ publication, onSaved }: ContentEditorProps) {
  const t = useMessages(publicationMessages);
  const { id, summaryOnly, written } = publication;
  // what may no longer become public is not offered, and so left out when the rest is saved
  const allowed = (all: PublicContent): PublicContent => (summaryOnly ? { ...all, sections: [], reactions: [] } : all);
  const content = allowed(publication.content);
  const saved = useSavedForm<ContentForm>({
    key: unsavedKey(id),
    known: toForm(content),
    etag: etagOf(publication.version),
    toBody: toForm,
    save: async (values, etag) => {
      const kept = await versioned(
        client.PUT('/publications/{publicationId}', {
          params: { path: { publicationId: id }, header: { 'If-Match': etag } },
          body: toForm(values),
        }),
      );
      void onSaved();
      return kept;
    },
    toField: pointerToField,
  });

  const { form, saving, errors, restored } = saved;
  const field = (name: string) => ({ name, error: errors[name] });
  const nameOf = (name: string) => {
    const [list, at, , place] = name.split('.');
    if (list === 'sections') {
      const section = form.getValues().sections[Number(at)] ?? content.sections[Number(at)];
      return place === undefined ? t.heading(Number(at) + 1) : t.passage(section?.heading ?? '', Number(place) + 1);
    }
    if (list === 'reactions') return t.reaction(Number(at) + 1);
    return { title: t.titleField, summary: t.summary, followUp: t.followUp }[name] ?? name;
  };

  return (
    <Stack>
      <FindingList
        publication={publication}
        ready={saving.flush}
        etag={saving.etag}
        onCleared={(cleared, etag) => {
          saved.takeOver(toForm(allowed(cleared)), etag);
          void onSaved();
        }}
        onReload={onSaved}
      />
      <Card title={t.editor} aside={<SaveState state={saving.state} />}>
        <Paragraph look="subtle">{written ? t.writtenIntro : t.editorIntro}</Paragraph>
        {summaryOnly ? <Alert>{t.summaryOnly}</Alert> : null}
        {restored ? <Alert live>{t.restored}</Alert> : null}
        <FormField label={t.titleField} {...field('title')}>
          <TextInput maxLength={200} {...form.register('title')} />
        </FormField>
        <FormField label={t.summary} hint={written ? t.writtenSummaryHint : t.summaryHint} {...field('summary')}>
          <TextArea rows={6} limit={4000} {...form.register('summary')} />
        </FormField>
        {written && !summaryOnly ? <SectionFields form={form} errors={errors} /> : null}
        {(written ? [] : content.sections).map((section, at) => (
          <Stack key={section.id} gap="small">
            <Heading level={3}>{section.heading}</Heading>
            <FormField label={t.heading(at + 1)} {...field(`sections.${at}.heading`)}>
              <TextInput maxLength={300} {...form.register(`sections.${at}.heading`)} />
            </FormField>
            {section.passages.map((passage, place) => (
              <FormField
                key={passage.id}
                label={t.passage(section.heading, place + 1)}
                {...field(`sections.${at}.passages.${place}.text`)}
              >
                <TextArea rows={5} limit={20_000} {...form.register(`sections.${at}.passages.${place}.text`)} />
              </FormField>
            ))}
          </Stack>
        ))}
        {content.reactions.map((reaction, at) => (
          <Stack key={`${reaction.passageId ?? ''}${at}`} gap="small">
            <FormField label={t.reaction(at + 1)} {...field(`reactions.${at}.text`)}>
              <TextArea rows={4} limit={10_000} {...form.register(`reactions.${at}.text`)} />
            </FormField>
            <FormField label={t.reactionReason(at + 1)} {...field(`reactions.${at}.reason`)}>
              <TextArea rows={3} limit={10_000} {...form.register(`reactions.${at}.reason`)} />
            </FormField>
          </Stack>
        ))}
        <FormField label={t.followUp} {...field('followUp')}>
          <TextArea rows={4} limit={10_000} {...form.register('followUp')} />
        </FormField>
      </Card>
      <SavedFormConflict
        saved={saved}
        read={() => readPublication(id)}
        toForm={(theirs) => toForm(allowed(theirs.content))}
        different={(mine, theirs) => different(mine, theirs, nameOf)}
        onSettled={() => void onSaved()}
      />
    </Stack>
  );
}
