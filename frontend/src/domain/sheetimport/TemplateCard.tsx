import { useState, type ReactNode } from 'react';
import { download } from '@/api/files';
import { useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DownloadIcon } from '@/ui/icons';
import { Row, Stack } from '@/ui/Layout';
import { ErrorState } from '@/ui/states';
import { sheetImportMessages } from './messages';

interface TemplateCardProps {
  /** Where the empty sheet is, as a path of the contract. */
  readonly path: string;
  /** The name of the file, without its ending. */
  readonly name: string;
  /** What one should know about the columns. */
  readonly children: ReactNode;
}

/** Tells about the columns of a sheet, and gives an empty one. */
export function TemplateCard({ path, name, children }: TemplateCardProps) {
  const t = useMessages(sheetImportMessages);
  const [failure, setFailure] = useState<unknown>();
  const save = () => download(`${path}?format=XLSX`, `${name}.xlsx`).catch(setFailure);
  return (
    <Card title={t.templateTitle}>
      <Stack gap="small">
        {children}
        {failure ? <ErrorState error={failure} /> : null}
        <Row>
          <Button small icon={<DownloadIcon size={1.125} />} onClick={() => void save()}>
            {t.template}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
