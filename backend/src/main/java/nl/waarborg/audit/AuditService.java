package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.web.Page;

/** Reading the trail is a look at personal data too, and is on record before the answer leaves. */
@ApplicationScoped
class AuditService {

    private static final Subject TRAIL = Subject.of("audit-trail", null);

    private final AuditView view;
    private final AuditTrail trail;

    AuditService(AuditView view, AuditTrail trail) {
        this.view = view;
        this.trail = trail;
    }

    Uni<Page<AuditApi.AuditEvent>> list(Actor caller, AuditApi.AuditQuestion question) {
        return view.list(caller.authorityId(), question)
                .call(page -> trail.looked(
                        caller,
                        AuditAction.LIST,
                        TRAIL,
                        Look.at("audit-trail").rows(page.items().size())));
    }

    Uni<AuditApi.Verification> verify(Actor caller) {
        return view.verify().call(outcome -> trail.looked(caller, AuditAction.VERIFY, TRAIL, Look.at("audit-trail")));
    }
}
