package nl.waarborg.contract;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.contract.ContractApi.ContractAnswer;
import nl.waarborg.contract.ContractApi.ContractRequest;
import nl.waarborg.contract.ContractApi.Contracts;
import nl.waarborg.contract.ContractApi.EndingRequest;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The contracts of the caller's authority; those of others do not exist for it. */
@ApplicationScoped
public class ContractService {

    private final ContractRepository contracts;
    private final ProviderService providers;
    private final ReferenceService references;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            ProviderService providers,
            ReferenceService references,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.contracts = contracts;
        this.providers = providers;
        this.references = references;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The contracts of an authority with a provider, for the rooms above, which have their own rules of who may know. */
    @WithSession
    public Uni<List<ContractInfo>> of(UUID authorityId, UUID providerId) {
        return contracts
                .of(authorityId, providerId)
                .map(found -> found.stream().map(ContractInfo::of).toList());
    }

    @WithSession
    public Uni<Contracts> list(Caller caller, UUID providerId) {
        return authority(caller, providerId)
                .chain(authority -> contracts.of(authority, providerId))
                .chain(this::answers)
                .map(Contracts::new);
    }

    @WithTransaction
    public Uni<ContractAnswer> add(Caller caller, UUID providerId, ContractRequest request, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "addContract",
                key,
                List.of(providerId, request),
                ContractAnswer.class,
                () -> authority(caller, providerId)
                        .call(authority -> requireSense(authority, request, null))
                        .chain(authority -> contracts.persistAndFlush(
                                new Contract(authority, providerId, ContractTerms.of(request), clock.now())))
                        .chain(contract ->
                                kept(caller, contract, ContractAction.ADD, ContractChange.Kind.ADDED, null)));
    }

    @WithTransaction
    public Uni<ContractAnswer> change(Caller caller, UUID id, ContractRequest request, int seenVersion) {
        return load(caller, id, seenVersion)
                .call(contract -> requireSense(contract.authorityId, request, contract.terms))
                .chain(contract -> {
                    ContractTerms before = contract.terms;
                    contract.agree(ContractTerms.of(request));
                    return kept(caller, contract, ContractAction.CHANGE, ContractChange.Kind.CHANGED, before);
                });
    }

    /** Ends it on a day that may be over: what was agreed about the end no longer counts. */
    @WithTransaction
    public Uni<ContractAnswer> end(Caller caller, UUID id, EndingRequest ending, int seenVersion) {
        return load(caller, id, seenVersion).chain(contract -> {
            ContractTerms before = contract.terms;
            requireOrder(before.validFrom(), ending.validUntil());
            contract.end(ending.validUntil(), ending.reason().strip());
            return kept(caller, contract, ContractAction.END, ContractChange.Kind.ENDED, before);
        });
    }

    private Uni<ContractAnswer> kept(
            Caller caller,
            Contract contract,
            ContractAction action,
            ContractChange.Kind kind,
            @Nullable ContractTerms before) {
        return contracts
                .flush()
                .chain(() -> contracts.add(new ContractChange(kind, contract, caller.name(), clock.now())))
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("contract", contract.id).version(contract.version),
                        before,
                        contract.terms))
                .chain(() -> answers(List.of(contract)))
                .map(List::getFirst);
    }

    private Uni<List<ContractAnswer>> answers(List<Contract> found) {
        LocalDate today = clock.today();
        return contracts
                .changes(found)
                .map(changes -> found.stream()
                        .map(contract -> ContractAnswer.of(contract, changes, today))
                        .toList());
    }

    private Uni<Contract> load(Caller caller, UUID id, int seenVersion) {
        return contracts
                .find(caller, id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(contract -> IfMatch.check(seenVersion, contract.version));
    }

    /** The caller's authority, when it works with the provider. */
    private Uni<UUID> authority(Caller caller, UUID providerId) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            return Uni.createFrom().failure(Problem.notFound());
        }
        return providers
                .isLinked(providerId, authority)
                .invoke(linked -> {
                    if (!linked) {
                        throw Problem.notFound();
                    }
                })
                .replaceWith(authority);
    }

    /** Tells all that is wrong at once. What was chosen before may stay, also when the list no longer offers it. */
    private Uni<Void> requireSense(UUID authority, ContractRequest request, @Nullable ContractTerms known) {
        Set<String> laws = known == null ? Set.of() : Set.of(known.law());
        Set<String> provisions = known == null ? Set.of() : Set.copyOf(known.provisionCodes());
        Set<String> fundings = known == null ? Set.of() : Set.of(known.funding());
        List<Violation> wrong = new ArrayList<>();
        return choices(ReferenceList.LAWS, authority, laws)
                .invoke(choices -> require(choices, request.law(), "/law", wrong))
                .chain(() -> choices(ReferenceList.FUNDINGS, authority, fundings))
                .invoke(choices -> require(choices, request.funding(), "/funding", wrong))
                .chain(() -> choices(ReferenceList.PROVISIONS, authority, provisions))
                .invoke(choices -> {
                    for (int i = 0; i < request.provisions().size(); i++) {
                        require(choices, request.provisions().get(i), "/provisions/" + i, wrong);
                    }
                    if (isBefore(request.validUntil(), request.validFrom())) {
                        wrong.add(endsBeforeStart());
                    }
                    if (!wrong.isEmpty()) {
                        throw Problem.invalid(wrong);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Set<String>> choices(ReferenceList list, UUID authority, Set<String> chosenBefore) {
        return references.codes(list, authority, clock.today()).map(codes -> {
            Set<String> all = new HashSet<>(codes);
            all.addAll(chosenBefore);
            return all;
        });
    }

    private static void require(Set<String> choices, String code, String pointer, List<Violation> wrong) {
        if (!choices.contains(code)) {
            wrong.add(Violation.of(ContractService.class, pointer, "unknown-choice"));
        }
    }

    private static void requireOrder(LocalDate from, LocalDate until) {
        if (isBefore(until, from)) {
            throw Problem.invalid(endsBeforeStart());
        }
    }

    private static boolean isBefore(@Nullable LocalDate until, LocalDate from) {
        return until != null && until.isBefore(from);
    }

    private static Violation endsBeforeStart() {
        return Violation.of(ContractService.class, "/validUntil", "ends-before-start");
    }
}
