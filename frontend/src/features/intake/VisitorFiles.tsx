import { defaultFileRules, FileDrop } from '@/ui/FileDrop';
import { FormField } from '@/ui/FormField';
import { asStored, type useWritingFiles } from './writing';

const rules = { ...defaultFileRules, maxFiles: 10 };

interface VisitorFilesProps {
  readonly label: string;
  readonly hint: string;
  readonly files: ReturnType<typeof useWritingFiles>;
}

/** Files that go with what is being written; they cannot be opened again here. */
export function VisitorFiles({ label, hint, files }: VisitorFilesProps) {
  return (
    <FormField label={label} hint={hint} optional>
      <FileDrop files={files.files.map(asStored)} upload={files.upload} onRemove={files.remove} rules={rules} />
    </FormField>
  );
}
