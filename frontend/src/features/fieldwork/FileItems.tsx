import type { Attachment } from '@/api/files';
import { useMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';
import { Select } from '@/ui/inputs';
import { Grid, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Text';
import type { AnswerForm } from './answerForm';
import { fieldworkMessages } from './messages';
import type { DocumentRequest } from './queries';

type FileItem = AnswerForm['fileItems'][number];

interface FileItemsProps {
  readonly files: readonly Attachment[];
  readonly items: DocumentRequest['items'];
  readonly value: readonly FileItem[];
  readonly onChange: (value: FileItem[]) => void;
}

/** For each file which of the asked items it answers; nothing is asked where only one was asked. */
export function FileItems({ files, items, value, onChange }: FileItemsProps) {
  const t = useMessages(fieldworkMessages);
  if (items.length < 2 || files.length === 0) return null;
  const options = items.map(({ text }, position) => ({ value: `${position}`, label: text }));
  const choose = (attachmentId: string, chosen: string) =>
    onChange([
      ...value.filter((one) => one.attachmentId !== attachmentId),
      ...(chosen === '' ? [] : [{ attachmentId, item: Number(chosen) }]),
    ]);
  return (
    <Stack gap="small">
      <Paragraph>{t.fileItems}</Paragraph>
      <Grid min={16}>
        {files.map(({ id, fileName }) => (
          <FormField key={id} label={t.fileItem(fileName)}>
            <Select
              options={options}
              placeholder={t.allItems}
              value={`${value.find((one) => one.attachmentId === id)?.item ?? ''}`}
              onChange={({ target }) => choose(id, target.value)}
            />
          </FormField>
        ))}
      </Grid>
    </Stack>
  );
}
