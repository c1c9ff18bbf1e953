import type { components } from '@/api/schema.gen';
import { workspacePath } from '@/domain/casePaths';
import { Link } from '@/ui/navigation';

interface CaseLinkProps {
  readonly one: {
    readonly caseId: string;
    readonly kind: components['schemas']['CaseKind'];
    readonly number: string;
  };
}

/** The number of a case, which leads to its page. */
export function CaseLink({ one }: CaseLinkProps) {
  return <Link to={workspacePath(one.kind, one.caseId)}>{one.number}</Link>;
}
