package nl.waarborg.providerrecord;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.providerrecord.ProviderRecordApi.Happening;
import nl.waarborg.providerrecord.ProviderRecordApi.RiskProfile;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the record of a provider with which the caller's authority works; every look is on record. */
@ApplicationScoped
public class ProviderRecordService {

    private final ProviderTimelineView timeline;
    private final RiskProfileView profiles;
    private final ProviderService providers;
    private final AuthoritySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    ProviderRecordService(
            ProviderTimelineView timeline,
            RiskProfileView profiles,
            ProviderService providers,
            AuthoritySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.timeline = timeline;
        this.profiles = profiles;
        this.providers = providers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What happened, newest first, as far as the caller sees the cases in which it did. 404 for an unknown provider. */
    public Uni<Page<Happening>> timeline(Caller caller, UUID providerId, @Nullable String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2);
        return requireKnown(caller, providerId)
                .chain(() -> timeline.page(caller, providerId, clock.today(), after, limit))
                .call(page -> looked(
                        caller,
                        ProviderRecordAction.READ_TIMELINE,
                        providerId,
                        page.items().size()));
    }

    /** The figures of today, each counted over the cases of the caller's own authority. 404 for an unknown provider. */
    public Uni<RiskProfile> riskProfile(Caller caller, UUID providerId) {
        return requireKnown(caller, providerId)
                .chain(authority -> settings.inForce(authority, clock.today())
                        .chain(now -> profiles.of(authority, providerId, clock.today(), now.riskProfile())))
                .call(() -> looked(caller, ProviderRecordAction.READ_RISK_PROFILE, providerId, 1));
    }

    private Uni<UUID> requireKnown(Caller caller, UUID providerId) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.notFound();
        }
        return providers.isLinked(providerId, authority).map(linked -> {
            if (!linked) {
                throw Problem.notFound();
            }
            return authority;
        });
    }

    private Uni<Void> looked(Caller caller, ProviderRecordAction action, UUID providerId, int rows) {
        return audit.looked(
                caller.actor(),
                action,
                Subject.of("provider", providerId),
                Look.at("metadata").rows(rows));
    }
}
