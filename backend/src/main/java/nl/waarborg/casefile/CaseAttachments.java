package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.AttachmentOwner;

/** What a caller may do with the files of a case: whoever reads its content reads them; what was filed stays. */
@ApplicationScoped
class CaseAttachments implements AttachmentOwner {

    private final CaseFileService cases;

    CaseAttachments(CaseFileService cases) {
        this.cases = cases;
    }

    @Override
    public Kind kind() {
        return Kind.CASE;
    }

    @Override
    public Uni<Rights> rights(Caller caller, UUID ownerId) {
        return cases.see(caller, ownerId).map(seen -> {
            boolean writes = seen.seesContent()
                    && caller.hasAny(Role.PROVIDER_USER, Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR);
            return new Rights(seen.seesContent(), writes, false, seen.seesInternal(), seen.shownUntil());
        });
    }
}
