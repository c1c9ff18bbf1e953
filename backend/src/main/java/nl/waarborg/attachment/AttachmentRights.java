package nl.waarborg.attachment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner.Kind;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentOwner.Rights;
import nl.waarborg.shared.problem.Problem;

/** Asks the room that owns files what a caller may do with them. */
@ApplicationScoped
class AttachmentRights {

    private final Map<Kind, AttachmentOwner> owners;

    AttachmentRights(@All List<AttachmentOwner> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(AttachmentOwner::kind, Function.identity()));
    }

    Uni<Rights> of(Caller caller, Ref ref) {
        AttachmentOwner owner = owners.get(ref.kind());
        return owner == null ? Uni.createFrom().failure(Problem.notFound()) : owner.rights(caller, ref.id());
    }

    /** As {@link #of}; 404 when the files may not be read. */
    Uni<Rights> reading(Caller caller, Ref ref) {
        return of(caller, ref).invoke(rights -> {
            if (!rights.read()) {
                throw Problem.notFound();
            }
        });
    }
}
