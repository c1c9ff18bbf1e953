package nl.waarborg.guest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.authority.AuthorityNames;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.provider.ProviderNames;
import org.jspecify.annotations.Nullable;

/** Reads what surrounds matters, all of them at once: their cases and terms, and the names that a reader knows these by. */
@ApplicationScoped
public class MatterSettings {

    private final AgreedTermService terms;
    private final CaseFileService cases;
    private final ProviderNames providers;
    private final AuthorityNames authorities;

    MatterSettings(
            AgreedTermService terms, CaseFileService cases, ProviderNames providers, AuthorityNames authorities) {
        this.terms = terms;
        this.cases = cases;
        this.providers = providers;
        this.authorities = authorities;
    }

    /** What surrounds the matters that were asked for; asking it of another one fails. */
    public record Setting(
            Map<UUID, CaseFacts> files,
            Map<UUID, DeadlineFacts> terms,
            Map<UUID, String> providers,
            Map<UUID, String> authorities) {

        public CaseFacts file(Matter matter) {
            return Objects.requireNonNull(files.get(matter.caseId()));
        }

        public DeadlineFacts term(Matter matter) {
            return Objects.requireNonNull(terms.get(matter.deadlineId()));
        }

        public @Nullable String provider(Matter matter) {
            UUID provider = file(matter).providerId();
            return provider == null ? null : providers.get(provider);
        }

        public String authority(Matter matter) {
            return authorities.getOrDefault(matter.authorityId(), "");
        }
    }

    public Uni<Setting> of(List<? extends Matter> matters) {
        return cases.facts(ids(matters, Matter::caseId))
                .chain(files -> terms.find(List.copyOf(ids(matters, Matter::deadlineId)))
                        .chain(dates -> providers
                                .names(files.values().stream()
                                        .map(CaseFacts::providerId)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()))
                                .chain(names -> authorities
                                        .names(ids(matters, Matter::authorityId))
                                        .map(putting -> new Setting(files, dates, names, putting)))));
    }

    private static Set<UUID> ids(List<? extends Matter> matters, Function<Matter, UUID> id) {
        return matters.stream().map(id).collect(Collectors.toSet());
    }
}
