package nl.waarborg.protocol;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** Versions of the protocol settings: proposed by one person, approved by another (security control C-25). */
@ApplicationScoped
public class SettingsService {

    private static final String SUBJECT = "protocol-settings";

    private final SettingsRepository versions;
    private final AuthoritySettings settings;
    private final ReferenceService references;
    private final Directory directory;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    SettingsService(
            SettingsRepository versions,
            AuthoritySettings settings,
            ReferenceService references,
            Directory directory,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.versions = versions;
        this.settings = settings;
        this.references = references;
        this.directory = directory;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives a new authority its first settings, in the transaction that enters it. */
    public Uni<Void> begin(Actor founder, UUID authorityId) {
        SettingsVersion first = new SettingsVersion(
                        authorityId,
                        DefaultSettings.START,
                        DefaultSettings.REASON,
                        settings.json(DefaultSettings.settings()),
                        founder,
                        clock.now())
                .approvedAlone(founder, clock.now());
        return versions.persist(first)
                .call(() -> record(founder, ProtocolAction.BEGIN_SETTINGS, first, null))
                .replaceWithVoid();
    }

    /** All versions with the one in force marked. */
    @WithSession
    public Uni<SettingsApi.Versions> list(Caller caller, UUID authorityId) {
        requireReach(caller, authorityId);
        return history(authorityId).map(SettingsApi.Versions::new);
    }

    /** The version in force today. Who is no staff of the authority sees its rules, not the people behind them. */
    @WithSession
    public Uni<SettingsApi.Version> current(Caller caller, UUID authorityId) {
        if (caller.isStaff()) {
            requireReach(caller, authorityId);
        }
        return history(authorityId)
                .map(all -> all.stream()
                        .filter(SettingsApi.Version::inForce)
                        .findFirst()
                        .orElseThrow(Problem::notFound))
                .map(version -> caller.isStaff() ? version : version.forOutsiders());
    }

    /** Proposes a version. Where nobody else could approve it takes effect at once, and that is on record. */
    public Uni<SettingsApi.Version> propose(
            Caller caller, UUID authorityId, SettingsApi.Proposal proposal, @Nullable String key) {
        requireReach(caller, authorityId);
        return Panache.withTransaction(() -> idempotency.once(
                        caller.accountId(),
                        "proposeSettings",
                        key,
                        List.of(authorityId, proposal),
                        SettingsApi.Version.class,
                        () -> versions.ofAuthority(authorityId)
                                .map(this::inForce)
                                .call(() -> requireSense(authorityId, proposal))
                                .chain(before -> directory
                                        .isAlone(authorityId, caller.accountId(), Role.COORDINATOR, Role.ADMINISTRATOR)
                                        .map(alone -> proposed(caller, authorityId, proposal, alone))
                                        .call(versions::persistAndFlush)
                                        .call(version -> record(
                                                caller.actor(), ProtocolAction.PROPOSE_SETTINGS, version, before)))
                                .chain(version -> history(authorityId).map(all -> one(all, version.id)))))
                .invoke(settings::forget);
    }

    /** The second person approves or refuses. */
    public Uni<SettingsApi.Version> decide(Caller caller, UUID versionId, SettingsApi.Decision decision) {
        return Panache.withTransaction(() -> versions.findById(versionId)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .invoke(version -> requireReach(caller, version.authorityId))
                        .invoke(version -> decide(version, decision, caller.actor()))
                        .call(versions::flush)
                        .call(version -> record(caller.actor(), action(decision), version, null))
                        .chain(version -> history(version.authorityId).map(all -> one(all, versionId))))
                .invoke(settings::forget);
    }

    private void decide(SettingsVersion version, SettingsApi.Decision decision, Actor decider) {
        String reason = decision.reason();
        if (decision.agreed()) {
            version.approve(reason, decider, clock.now());
        } else if (reason == null || reason.isBlank()) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        } else {
            version.refuse(reason, decider, clock.now());
        }
    }

    private SettingsVersion proposed(Caller caller, UUID authorityId, SettingsApi.Proposal proposal, boolean alone) {
        SettingsVersion version = new SettingsVersion(
                authorityId,
                proposal.validFrom(),
                proposal.reason(),
                settings.json(proposal.settings()),
                caller.actor(),
                clock.now());
        return alone ? version.approvedAlone(caller.actor(), clock.now()) : version;
    }

    private Uni<Void> requireSense(UUID authorityId, SettingsApi.Proposal proposal) {
        return references
                .codes(Set.of(ReferenceList.REPORT_KINDS, ReferenceList.LAWS), authorityId, clock.today())
                .map(codes -> SettingsPolicy.violations(
                        "/settings",
                        proposal.settings(),
                        codes.get(ReferenceList.REPORT_KINDS),
                        codes.get(ReferenceList.LAWS)))
                .invoke(violations -> {
                    if (!violations.isEmpty()) {
                        throw Problem.invalid(violations);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<SettingsApi.Version>> history(UUID authorityId) {
        LocalDate today = clock.today();
        return versions.ofAuthority(authorityId).map(all -> {
            if (all.isEmpty()) {
                throw Problem.notFound();
            }
            UUID inForce = SettingsVersion.inForce(all, today)
                    .map(version -> version.id)
                    .orElse(null);
            return all.stream()
                    .map(version -> shown(version, version.id.equals(inForce)))
                    .toList();
        });
    }

    private ProtocolSettings inForce(List<SettingsVersion> all) {
        return SettingsVersion.inForce(all, clock.today())
                .map(settings::settings)
                .orElseThrow(Problem::notFound);
    }

    private static SettingsApi.Version one(List<SettingsApi.Version> all, UUID id) {
        return all.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SettingsApi.Version shown(SettingsVersion version, boolean inForce) {
        return new SettingsApi.Version(
                version.id,
                version.validFrom,
                version.state,
                inForce,
                version.reason,
                version.proposedByName,
                version.proposedAt,
                version.decidedByName,
                version.decidedAt,
                version.decisionReason,
                version.aloneRecorded,
                settings.settings(version));
    }

    private Uni<Void> record(
            Actor actor, ProtocolAction action, SettingsVersion version, @Nullable ProtocolSettings before) {
        return audit.record(
                actor, action, Subject.of(SUBJECT, version.id).version(version.version), before, shown(version, false));
    }

    private static ProtocolAction action(SettingsApi.Decision decision) {
        return decision.agreed() ? ProtocolAction.APPROVE_SETTINGS : ProtocolAction.REFUSE_SETTINGS;
    }

    /** Staff reach their own authority, the administrator of the installation every one; others do not exist for them. */
    static void requireReach(Caller caller, UUID authorityId) {
        if (!caller.reaches(authorityId)) {
            throw Problem.notFound();
        }
    }
}
