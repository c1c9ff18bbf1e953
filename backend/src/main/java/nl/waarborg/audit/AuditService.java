package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.web.Page;

/** Reading the trail is a look at personal data too, and is on record before the answer leaves. */
@ApplicationScoped
class AuditService {

    private static final Subject TRAIL = Subject.of("audit-trail", null);

    private final AuditView view;
    private final AuditTrail trail;
    private final AuditedCases cases;

    AuditService(AuditView view, AuditTrail trail, AuditedCases cases) {
        this.view = view;
        this.trail = trail;
        this.cases = cases;
    }

    Uni<Page<AuditApi.AuditEvent>> list(Actor caller, AuditApi.AuditQuestion question) {
        return found(caller, question)
                .chain(this::numbered)
                .call(page -> trail.looked(
                        caller,
                        AuditAction.LIST,
                        TRAIL,
                        Look.at("audit-trail").rows(page.items().size())));
    }

    private Uni<Page<AuditApi.AuditEvent>> found(Actor caller, AuditApi.AuditQuestion question) {
        if (question.caseNumber() == null || question.caseNumber().isBlank()) {
            return view.list(caller.authorityId(), question);
        }
        return cases.numbered(question.caseNumber().strip().toUpperCase(Locale.ROOT))
                .chain(found -> found.map(id -> view.list(caller.authorityId(), question.inCase(id)))
                        .orElseGet(() -> Uni.createFrom().item(new Page<>(List.of(), null))));
    }

    /** People know a case by its number. */
    private Uni<Page<AuditApi.AuditEvent>> numbered(Page<AuditApi.AuditEvent> page) {
        Set<UUID> ids = page.items().stream()
                .map(AuditApi.AuditEvent::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return cases.numbers(ids).map(numbers -> page.map(event -> event.numbered(numbers.get(event.caseId()))));
    }

    Uni<AuditApi.Verification> verify(Actor caller) {
        return view.verify().call(outcome -> trail.looked(caller, AuditAction.VERIFY, TRAIL, Look.at("audit-trail")));
    }
}
