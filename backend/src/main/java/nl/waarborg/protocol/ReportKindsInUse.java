package nl.waarborg.protocol;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.reference.ListInUse;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.shared.time.Clock;

/** Which kinds of report an authority takes is one of its settings. */
@ApplicationScoped
public class ReportKindsInUse implements ListInUse {

    private final AuthoritySettings settings;
    private final Clock clock;

    ReportKindsInUse(AuthoritySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ReferenceList list() {
        return ReferenceList.REPORT_KINDS;
    }

    @Override
    public Uni<Set<String>> codes(UUID authorityId) {
        return settings.inForce(authorityId, clock.today()).map(set -> Set.copyOf(set.reportKinds()));
    }
}
